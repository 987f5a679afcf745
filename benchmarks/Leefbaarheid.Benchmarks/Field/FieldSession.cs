using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Rules;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Field;

/// <summary>A session on the built-in rules with the facts of a world.</summary>
internal sealed class FieldSession
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private readonly Session session;

    private FieldSession(Session session) => this.session = session;

    public static Rulebook Rulebook { get; } = LeefbaarheidRulebook.Create();

    public static FieldSession Load(FieldWorld world)
    {
        var session = Session.Open(Rulebook, MomentOf(FieldWorld.Today), Zone);
        session.PutRange(world.Partners);
        session.PutRange(world.Teams);
        session.PutRange(world.Households);
        session.PutRange(world.Signals);
        session.Evaluate();
        return new FieldSession(session);
    }

    /// <summary>A session with what is put in it, on a day.</summary>
    public static FieldSession Load(LocalDate at, Action<IFactStore> put)
    {
        var session = Session.Open(Rulebook, MomentOf(at), Zone);
        put(session);
        session.Evaluate();
        return new FieldSession(session);
    }

    public static Instant MomentOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant() + Duration.FromHours(12);

    public void Put(Signal[] signals)
    {
        foreach (var signal in signals)
        {
            session.Put(signal);
            session.Evaluate();
        }
    }

    public void Remove(Signal[] signals)
    {
        foreach (var signal in signals)
        {
            session.Remove<Signal>(signal.Id);
            session.Evaluate();
        }
    }

    public void AdvanceTo(LocalDate day)
    {
        session.AdvanceTo(MomentOf(day));
        session.Evaluate();
    }

    public IReadOnlyList<Decision> Read() => session.Conclusions<Decision>();

    /// <summary>All that stands, as a set, to be compared.</summary>
    public HashSet<object> Verdict() =>
    [
        .. session.Conclusions<Decision>(), .. session.Conclusions<Primary>(), .. session.Conclusions<NoRuleMatched>(),
    ];
}
