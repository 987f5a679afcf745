using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>The work that a change brings depends on what changed, on the field's own rules and workload.</summary>
public class LocalWorkTests
{
    private const int Few = 1_000;
    private const int Many = 20_000;

    [Fact]
    public void A_signal_runs_as_many_lambdas_and_walks_as_many_rows_among_many_households_as_among_few()
    {
        var world = new FieldWorld(Many);
        var known = world.Households.Take(Few).ToHashSet();
        Signal[] signals = [.. world.More(3 * Many).Where(s => IsOf(known, s) && !IsOfItsArea(s)).Take(200)];
        Assert.NotEmpty(signals);

        var among = Load(world, known.Contains);
        var amongAll = Load(world, _ => true);
        foreach (Signal signal in signals)
        {
            Assert.Equal(among.WorkOf(s => s.Put(signal)), amongAll.WorkOf(s => s.Put(signal)));
        }

        foreach (Signal signal in signals)
        {
            Assert.Equal(among.WorkOf(s => s.Remove<Signal>(signal.Id)), amongAll.WorkOf(s => s.Remove<Signal>(signal.Id)));
        }
    }

    [Fact]
    public void A_signal_that_counts_in_its_area_runs_as_many_lambdas_and_walks_as_many_rows_after_many_as_after_few()
    {
        Loaded afterFew = InOneArea(10);
        Loaded afterMany = InOneArea(Few);
        Assert.Contains("AGR-02", afterMany.Session.Conclusions<Decision>().Select(decision => decision.Rule));
        Signal signal = InArea(Few + 1);
        Assert.Equal(afterFew.WorkOf(s => s.Put(signal)), afterMany.WorkOf(s => s.Put(signal)));
        Assert.Equal(
            afterFew.WorkOf(s => s.Remove<Signal>(signal.Id)), afterMany.WorkOf(s => s.Remove<Signal>(signal.Id)));
    }

    private static Loaded InOneArea(int signals)
    {
        Loaded loaded = Load(new FieldWorld(Few + 2), household => false);
        loaded.Session.PutRange(Enumerable.Range(0, Few + 2).Select(n => new Household(new($"h{n}"))
        {
            Dwelling = new Dwelling { Neighbourhood = NeighbourhoodCode.Parse("BU08550902") },
        }));
        loaded.WorkOf(s => s.PutRange(Enumerable.Range(0, signals).Select(InArea)));
        return loaded;
    }

    private static Signal InArea(int number) => new(
        new($"a{number}"),
        CaseSubject.Of(new HouseholdId($"h{number}")),
        SignalCategory.Aggression,
        Severity.Light,
        FieldWorld.Today);

    /// <summary>What AGR-02 counts in a neighbourhood: its work hangs on whether that count has risen.</summary>
    private static bool IsOfItsArea(Signal signal) =>
        signal.Category is SignalCategory.Aggression or SignalCategory.Intimidation;

    [Fact]
    public void A_day_runs_no_lambda_where_nothing_comes_or_goes()
    {
        var world = new FieldWorld(100);
        Loaded loaded = Load(world, _ => true);
        loaded.WorkOf(s => s.AdvanceTo(FieldSession.MomentOf(FieldWorld.Today.PlusDays(200))));
        Assert.Empty(loaded.WorkOf(s => s.AdvanceTo(FieldSession.MomentOf(FieldWorld.Today.PlusDays(230)))));
    }

    [Fact]
    public void A_payload_brings_as_much_work_among_many_covenants_as_among_few()
    {
        Loaded few = WithCovenants(2);
        Loaded many = WithCovenants(200);
        Assert.Equal(few.WorkOf(s => s.Put(Payload(0))), many.WorkOf(s => s.Put(Payload(0))));
    }

    [Fact]
    public void Payloads_and_covenants_that_come_together_bring_work_for_each_and_not_for_each_pair()
    {
        int Work(int count) => WithCovenants(0)
            .WorkOf(s =>
            {
                s.PutRange(Enumerable.Range(0, count).Select(Covenant));
                s.PutRange(Enumerable.Range(0, count).Select(Payload));
            })
            .Values.Sum();

        Assert.InRange(Work(200), 1, 2 * Work(100));
    }

    [Fact]
    public void Cases_for_Buurtregie_and_covenants_that_come_together_bring_work_for_each_and_not_for_each_pair()
    {
        int Work(int count)
        {
            Loaded loaded = WithCovenants(0);
            int work = loaded
                .WorkOf(s =>
                {
                    s.PutRange(Enumerable.Range(0, count).Select(CovenantOfBuurtregie));
                    s.PutRange(Enumerable.Range(0, count).Select(FileOf));
                    s.PutRange(Enumerable.Range(0, count).Select(TalkIn));
                })
                .Values.Sum();
            Assert.Equal(2 * count, loaded.Session.Conclusions<Decision>().Count(decision => decision.Rule == "BR-01"));
            return work;
        }

        Assert.InRange(Work(200), 1, 2 * Work(100));
    }

    private static CaseSubject CaseOf(int number) => CaseSubject.Of(new HouseholdId($"shared{number}"));

    private static Covenant CovenantOfBuurtregie(int number) =>
        Covenant(number) with { Purposes = [new("buurtregie")] };

    private static CaseFile FileOf(int number) => new(new($"f{number}"), CaseOf(number), FieldWorld.Today)
    {
        DisciplinesNeeded = [Discipline.Debt, Discipline.Police],
    };

    private static Intervention TalkIn(int number) => new(
        new($"t{number}"), CaseOf(number), FieldWorld.Today, InterventionKind.Talk)
    {
        Result = InterventionResult.NoEffect,
    };

    private static Covenant Covenant(int number) => new(
        new($"c{number}"), [new(new(PartnerKind.Municipality), [DataFields.Facts.Name])], [new("hulp")]);

    private static Payload Payload(int number) => new(
        new($"p{number}"),
        World.Case,
        new(PartnerKind.Municipality),
        [new PayloadField(DataFields.Facts, null)])
    {
        Purpose = new("hulp"),
        Basis = LegalBasis.LegitimateInterest,
    };

    private static Loaded WithCovenants(int count)
    {
        Loaded loaded = Load(new FieldWorld(1), _ => true);
        loaded.WorkOf(s => s.PutRange(Enumerable.Range(0, count).Select(Covenant)));
        return loaded;
    }

    private static bool IsOf(HashSet<Household> households, Signal signal) =>
        signal.About is HouseholdCase about && households.Any(h => h.Id == about.Household);

    private static Loaded Load(FieldWorld world, Func<Household, bool> isIn)
    {
        var counting = CountingRulebook.Of(LeefbaarheidRulebook.Create(), [.. Facts.All, .. Conclusions.All]);
        var session = Session.Open(counting.Rulebook, FieldSession.MomentOf(FieldWorld.Today));
        Household[] households = [.. world.Households.Where(isIn)];
        HashSet<CaseSubject> cases = [.. households.Select(h => CaseSubject.Of(h.Id))];
        session.PutRange(world.Partners);
        session.PutRange(world.Teams);
        session.PutRange(households);
        session.PutRange(world.Signals.Where(s => cases.Contains(s.About)));
        session.Evaluate();
        Assert.Empty(session.Failures);
        counting.Take();
        return new Loaded(session, counting);
    }

    private sealed record Loaded(Session Session, CountingRulebook Counting)
    {
        public IReadOnlyDictionary<string, int> WorkOf(Action<Session> change)
        {
            change(Session);
            Session.Evaluate();
            return Counting.Take();
        }
    }
}
