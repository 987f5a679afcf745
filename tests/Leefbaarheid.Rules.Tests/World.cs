using Leefbaarheid.Engine;
using Leefbaarheid.Rules.Tests.Door;
using NodaTime.Text;

namespace Leefbaarheid.Rules.Tests;

/// <summary>A session on the built-in rules at noon of a day, with the facts of a test.</summary>
internal sealed class World
{
    public static readonly HouseholdId Home = new("h1");
    public static readonly CaseSubject Case = CaseSubject.Of(Home);
    private readonly Session session;

    public World(
        string today,
        LeefbaarheidPolicy? policy = null,
        IEnumerable<Rule>? own = null,
        IEnumerable<Rule>? replacing = null)
        : this(today, LeefbaarheidRulebook.Create(policy, own ?? [Own.Silent], replacing))
    {
    }

    public World(string today, Rulebook rulebook)
    {
        session = Session.Open(rulebook, Noon(today));
        session.Put(new Household(Home));
    }

    public IReadOnlyList<Decision> Decisions => [.. Read<Decision>().Order(DecisionOrder.Instance)];

    public IReadOnlyList<NoRuleMatched> Unanswered => Read<NoRuleMatched>();

    public string? Primary => PrimaryOf(Case);

    public Session Session => session;

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public string? PrimaryOf(CaseSubject subject) => Read<Primary>().SingleOrDefault(p => p.Case == subject)?.Rule;

    public World With<T>(params T[] facts)
        where T : notnull
    {
        session.Put(facts);
        return this;
    }

    public World On(string day)
    {
        session.AdvanceTo(Noon(day));
        return this;
    }

    public IReadOnlyList<Decision> Of(string rule) => [.. Decisions.Where(d => d.Rule == rule)];

    public T One<T>(string rule)
        where T : Decision => Of(rule).OfType<T>().Single();

    public bool Fires(string rule) => Of(rule).Count > 0;

    private IReadOnlyList<T> Read<T>()
        where T : notnull
    {
        session.Evaluate();
        Assert.Empty(session.Failures);
        return session.Conclusions<T>();
    }

    private static Instant Noon(string day) =>
        (Day(day) + new LocalTime(12, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).ToInstant();
}
