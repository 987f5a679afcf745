using Xunit;

namespace Leefbaarheid.Hosting.Tests.Desk;

/// <summary>A desk, and beside it nothing but the facts that it was given.</summary>
internal sealed class DeskWorld
{
    private readonly Rulebook rules;
    private readonly AreaDeskOptions options;
    private readonly ManualClock clock;
    private readonly Dictionary<FactKey, object> facts = [];

    public DeskWorld(Rulebook rules, Instant start, int mostAwake)
    {
        (this.rules, clock) = (rules, new ManualClock(start));
        options = new AreaDeskOptions { Clock = HostClock.Of(clock), MostAwake = mostAwake };
        Desk = new AreaDesk(Log, rules, options);
    }

    public FailingLog Log { get; } = new(new MemoryFactLog());

    public AreaDesk Desk { get; private set; }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Restart()
    {
        Desk.Dispose();
        Desk = new AreaDesk(Log, rules, options);
    }

    public async Task PutAsync(params object[] all)
    {
        await Desk.PutAsync(store => PutInto(store, all), Now);
        foreach (var fact in all)
            facts[KeptKinds.Of(fact.GetType()).KeyOf(fact)] = fact;
    }

    public async Task RemoveAsync(params object[] all)
    {
        FactKey[] keys = [.. all.Select(fact => KeptKinds.Of(fact.GetType()).KeyOf(fact))];
        await Desk.RemoveAsync(keys, Now);
        foreach (var key in keys)
            facts.Remove(key);
    }

    public async Task PassAsync(Duration duration)
    {
        clock.Now += duration;
        await Desk.AdvanceAsync(Now);
    }

    /// <summary>Facts that cannot be appended.</summary>
    public async Task FailAsync(params object[] all)
    {
        Log.Fails = true;
        try
        {
            await Desk.PutAsync(store => PutInto(store, all), Now);
        }
        catch (IOException)
        {
        }

        Log.Fails = false;
    }

    /// <summary>Each area holds what it should, and tells what a session on it concludes.</summary>
    public async Task CheckAsync()
    {
        var retold = await Retold.OfAsync(Log);
        var homes = facts.ToDictionary(one => one.Key, one => HomeOf(one.Value));
        var shared = homes.Where(one => one.Value == LogArea.Shared).Select(one => facts[one.Key]).ToList();
        foreach (var area in homes.Values.Append(LogArea.None).Distinct().Where(area => area != LogArea.Shared))
        {
            var own = homes.Where(one => one.Value == area).Select(one => facts[one.Key]).ToList();
            var contents = await Log.ReadAreaAsync(area, Now);
            Assert.Equal(
                own.Select(fact => KeptKinds.Of(fact.GetType()).KeyOf(fact)).ToHashSet(),
                contents.Facts.Select(fact => fact.Key).ToHashSet());
            Same(contents.Standing, retold.In(area));
            if (contents.Head.Version > 0)
                Same(Concluded(area, [.. shared, .. own]), contents.Standing);
        }
    }

    private static void Same(IEnumerable<Announcement> expected, IEnumerable<Announcement> actual) =>
        Assert.Equal(
            expected.OrderBy(one => one.Key, StringComparer.Ordinal),
            actual.OrderBy(one => one.Key, StringComparer.Ordinal));

    private IEnumerable<Announcement> Concluded(LogArea area, object[] all)
    {
        var session = Session.Open(rules, clock.Now);
        PutInto(session, all);
        session.Evaluate();
        var wording = new Wording(Language.Dutch);
        object[] conclusions =
        [
            .. session.Conclusions<Decision>().Where(one => area == LogArea.None || one.Case is not EmployeeCase),
            .. session.Conclusions<Primary>().Where(one => area == LogArea.None || one.Case is not EmployeeCase),
            .. session.Conclusions<NoRuleMatched>(),
        ];
        return conclusions.Select(one => wording.Of(one)!);
    }

    private LogArea HomeOf(object fact) => fact switch
    {
        Complex complex => complex.Neighbourhood is { } own ? LogArea.Of(own) : LogArea.None,
        Household home => home.Dwelling.Neighbourhood is { } own ? LogArea.Of(own) : HomeOf(home.Dwelling.Complex),
        RenovationProject project => HomeOf(project.Complex),
        _ when KeptKinds.Of(fact.GetType()) is { IsShared: true } => LogArea.Shared,
        _ => KeptKinds.Of(fact.GetType()).CaseOf(fact) switch
        {
            HouseholdCase home => facts.TryGetValue(new("household", home.Id), out var it) ? HomeOf(it) : LogArea.None,
            ComplexCase complex => HomeOf(complex.Complex),
            ProjectCase project =>
                facts.TryGetValue(new("renovationProject", project.Id), out var it) ? HomeOf(it) : LogArea.None,
            AreaCase area => LogArea.Of(area.Area),
            _ => LogArea.None,
        },
    };

    private LogArea HomeOf(ComplexId? complex) =>
        complex is { } id && facts.TryGetValue(new("complex", id.Value), out var it) ? HomeOf(it) : LogArea.None;

    public static void PutInto(IFactStore store, IEnumerable<object> all)
    {
        foreach (var fact in all)
            PutOne(store, (dynamic)fact);
    }

    private static void PutOne<T>(IFactStore store, T fact) => store.PutRange<T>([fact]);
}
