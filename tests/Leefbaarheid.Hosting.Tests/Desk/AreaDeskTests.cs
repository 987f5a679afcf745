using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Hosting.Tests.Desk;

/// <summary>What a desk tells, and when.</summary>
public sealed class AreaDeskTests
{
    private static readonly Rulebook Rules = LeefbaarheidRulebook.Create();
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly LocalDate Day = new(2026, 11, 23);
    private static readonly NeighbourhoodCode Here = NeighbourhoodCode.Parse("BU08551103");
    private static readonly NeighbourhoodCode There = NeighbourhoodCode.Parse("BU08551104");

    private readonly ManualClock clock = new(Start);
    private readonly FailingLog log = new(new MemoryFactLog());

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Facts_are_answered_with_what_changed()
    {
        var told = await PutAsync(Desk(), Home("H1", Here), ASignal.At("S1", "H1", Day));

        Assert.All(told, change => Assert.Equal(
            (ChangeKind.Began, "H1", LogArea.Of(Here), Start), (change.Kind, change.Told.Case, change.Area, change.At)));
        Assert.Contains(told, change => change.Told.Rule == "OVL-01" && change.Told.Json!.Contains("OVL-01"));
        Assert.Equal(told, await log.ReadChangesAsync(0, 100, null, Now));
    }

    [Fact]
    public async Task What_is_put_again_just_so_changes_nothing_and_is_not_appended()
    {
        var desk = Desk();
        await PutAsync(desk, Home("H1", Here), ASignal.At("S1", "H1", Day));
        var heads = await log.ReadHeadsAsync(Now);

        Assert.Empty(await PutAsync(desk, ASignal.At("S1", "H1", Day), Home("H1", Here)));

        Assert.Equal(heads, await log.ReadHeadsAsync(Now));
    }

    [Fact]
    public async Task After_a_restart_nothing_is_told_again()
    {
        await PutAsync(Desk(), Home("H1", Here), ASignal.At("S1", "H1", Day));

        var later = Desk();

        Assert.Empty(await later.AdvanceAsync(Now));
        Assert.NotEmpty(await later.AskAsync(LogArea.Of(Here), asked => asked.Advice.Decisions, Now));
        Assert.Empty(await PutAsync(later, Home("H1", Here)));
    }

    [Fact]
    public async Task Under_other_rules_only_the_difference_is_told()
    {
        var desk = Desk();
        await PutAsync(desk, Home("H1", Here), ASignal.At("S1", "H1", Day));
        var other = LeefbaarheidRulebook.Create(own: [Extra()]);

        var told = await desk.UseAsync(other, Now);
        var back = await Desk().AdvanceAsync(Now);

        Assert.Equal([(ChangeKind.Began, "EIG-01")], Decisions(told));
        Assert.Equal([(ChangeKind.Ended, "EIG-01")], Decisions(back));
    }

    [Fact]
    public async Task A_household_that_moves_goes_with_its_case_and_is_told_once()
    {
        var desk = Desk();
        var began = await PutAsync(desk, Home("H1", Here), ASignal.At("S1", "H1", Day));

        var moved = await PutAsync(desk, Home("H1", There));

        Assert.Equal(
            began.Select(change => (LogArea.Of(Here), ChangeKind.Ended, change.Told.Key))
                .Concat(began.Select(change => (LogArea.Of(There), ChangeKind.Began, change.Told.Key)))
                .ToHashSet(),
            moved.Select(change => (change.Area, change.Kind, change.Told.Key)).ToHashSet());
        Assert.Equal(2 * began.Count, moved.Count);
        Assert.Equal(LogArea.Of(There), await desk.FindAsync(new("signal", "S1"), Now));
    }

    [Fact]
    public async Task A_shared_change_is_appended_once_and_told_by_every_area()
    {
        var desk = Desk(mostAwake: 1);
        await PutAsync(desk, Quarrel("S1", "H1"), Home("H1", Here));
        await PutAsync(desk, Quarrel("S2", "H2"), Home("H2", There));

        var told = await PutAsync(desk, new Partner(new("P1"), PartnerKind.NeighbourMediation, "ContourdeTwern"));

        Assert.Equal([LogArea.Of(Here), LogArea.Of(There)], told.Select(change => change.Area).Distinct().Order(Names));
        Assert.Equal(1, (await log.ReadAreaAsync(LogArea.Shared, Now)).Head.Version);
        Assert.Empty(await Desk().AdvanceAsync(Now));
    }

    [Fact]
    public async Task A_shared_change_is_told_after_a_crash_by_those_that_had_not_told_it()
    {
        var desk = Desk();
        await PutAsync(desk, Quarrel("S1", "H1"), Home("H1", Here));
        await PutAsync(desk, Quarrel("S2", "H2"), Home("H2", There));
        log.FailsAfter(1);
        await Assert.ThrowsAsync<IOException>(() => PutAsync(
            desk, new Partner(new("P1"), PartnerKind.NeighbourMediation, "ContourdeTwern")));
        log.Fails = false;

        var told = await Desk().AdvanceAsync(Now);

        Assert.Equal(2, told.Select(change => change.Area).Distinct().Count());
        await Retold.OfAsync(log);
    }

    [Fact]
    public async Task What_cannot_be_appended_leaves_the_desk_as_it_was()
    {
        var desk = Desk();
        await PutAsync(desk, Home("H1", Here));
        log.Fails = true;
        await Assert.ThrowsAsync<IOException>(() => PutAsync(desk, ASignal.At("S1", "H1", Day)));
        log.Fails = false;

        Assert.Empty(await desk.AskAsync(LogArea.Of(Here), asked => asked.Advice.Decisions, Now));
        Assert.NotEmpty(await PutAsync(desk, ASignal.At("S1", "H1", Day)));
    }

    [Fact]
    public async Task A_fact_that_cannot_be_kept_is_refused_and_leaves_no_trace()
    {
        var desk = Desk();
        await PutAsync(desk, Home("H1", Here));

        await Assert.ThrowsAsync<ArgumentException>(() => PutAsync(
            desk, ASignal.At("S1", "H1", Day) with { Facts = "BSN 111222333" }));

        Assert.Empty(await desk.AskAsync(LogArea.Of(Here), asked => asked.Advice.Decisions, Now));
    }

    [Fact]
    public async Task A_second_desk_that_writes_is_refused_once_and_then_knows_better()
    {
        var (one, other) = (Desk(), Desk());
        await PutAsync(one, Home("H1", Here));
        await PutAsync(other, ASignal.At("S1", "H1", Day));

        await Assert.ThrowsAsync<SecondWriterException>(() => PutAsync(one, ASignal.At("S2", "H1", Day)));
        await PutAsync(one, ASignal.At("S2", "H1", Day));

        Assert.Equal(3, (await log.ReadAreaAsync(LogArea.Of(Here), Now)).Facts.Count);
    }

    [Fact]
    public async Task At_most_so_many_areas_are_awake()
    {
        var desk = Desk(mostAwake: 1);
        await PutAsync(desk, Home("H1", Here));
        await PutAsync(desk, Home("H2", There));
        var before = log.AreasRead;
        await PutAsync(desk, ASignal.At("S2", "H2", Day));
        Assert.Equal(before, log.AreasRead);

        await PutAsync(desk, ASignal.At("S1", "H1", Day));

        Assert.Equal(before + 1, log.AreasRead);
    }

    [Fact]
    public async Task Time_is_told_when_it_is_due_and_not_before()
    {
        var desk = Desk();
        await PutAsync(desk, Home("H1", Here), ASignal.At("S1", "H1", Day) with { ClosedOn = Day });
        var next = (await desk.NextChangeAsync(Now))!.Value;
        clock.Now = next - Duration.FromSeconds(1);
        Assert.Empty(await desk.AdvanceAsync(Now));

        for (var steps = 0; steps < 100 && await desk.NextChangeAsync(Now) is { } due; steps++)
        {
            clock.Now = due;
            await desk.AdvanceAsync(Now);
        }

        Assert.Contains(await log.ReadChangesAsync(0, 1000, null, Now), change => change.Told.Rule == "PRI-03");
        Assert.Null(await desk.NextChangeAsync(Now));
    }

    [Fact]
    public async Task What_is_forgotten_is_gone_from_facts_and_from_all_that_was_told()
    {
        var desk = Desk();
        var signal = ASignal.At("S1", "H1", Day) with { Facts = "Kanarie zingt" };
        await PutAsync(desk, Home("H1", Here), signal);
        await PutAsync(desk, Home("H1", There));

        await desk.ForgetAsync([new("signal", "S1"), new("signal", "unknown")], Now);

        foreach (var later in new[] { desk, Desk() })
        {
            Assert.Empty(await later.AskAsync(LogArea.Of(There), asked => asked.Advice.Decisions, Now));
            var refused = await Assert.ThrowsAsync<ArgumentException>(() => PutAsync(later, signal));
            Assert.Contains("signal S1 was forgotten", refused.Message, StringComparison.Ordinal);
        }

        var fact = (await log.ReadAreaAsync(LogArea.Of(There), Now)).Facts.Single(one => one.Key.Kind == "signal");
        Assert.True(fact.IsErased);
        Assert.Contains("2026-11-23", fact.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", fact.Json, StringComparison.Ordinal);
        Assert.All(
            (await log.ReadChangesAsync(0, 1000, null, Now)).Where(one => one.Told.Facts.Contains(fact.Key)),
            change => Assert.Null(change.Told.Json));
        await Retold.OfAsync(log);
    }

    [Fact]
    public async Task Carrying_out_that_data_are_kept_too_long_forgets_them()
    {
        var desk = Desk();
        await PutAsync(
            desk, Home("H1", Here), ASignal.At("S1", "H1", new(2020, 1, 6)) with { ClosedOn = new(2020, 1, 7) });
        Assert.Contains(await log.ReadChangesAsync(0, 100, null, Now), change => change.Told.Rule == "PRI-03");

        var told = await PutAsync(
            desk,
            new Intervention(new("I1"), CaseSubject.Of(new HouseholdId("H1")), Day, InterventionKind.Other)
            {
                CarriesOut = "PRI-03",
            });

        Assert.Contains(told, change => (change.Kind, change.Told.Rule) == (ChangeKind.Ended, "PRI-03"));
        Assert.Equal(
            ["signal S1"],
            (await log.ReadAreaAsync(LogArea.Of(Here), Now)).Facts.Where(one => one.IsErased).Select(one => $"{one.Key}"));
    }

    [Fact]
    public async Task What_hangs_on_something_that_is_put_later_follows_it()
    {
        var desk = Desk();
        await PutAsync(desk, ASignal.At("S1", "H1", Day));
        Assert.Equal(LogArea.None, await desk.FindAsync(new("signal", "S1"), Now));
        await PutAsync(desk, new Household(new("H1")) { Dwelling = new() { Complex = new ComplexId("K1") } });

        await PutAsync(desk, new Complex(new("K1")) { Neighbourhood = Here });

        Assert.Equal(LogArea.Of(Here), await desk.FindAsync(new("signal", "S1"), Now));
        await desk.RemoveAsync([new("complex", "K1")], Now);
        Assert.Equal(LogArea.None, await desk.FindAsync(new("signal", "S1"), Now));
    }

    [Fact]
    public async Task Staff_is_told_about_by_one_area()
    {
        var desk = Desk();
        await PutAsync(desk, Home("H1", Here));
        await PutAsync(desk, Home("H2", There));
        await PutAsync(desk, new Household(new("H3")));

        var told = await PutAsync(desk, new Employee(new("E1"), EmployeeRole.Caretaker)
        {
            Trainings = [new Training("agressie", new(2010, 1, 1))],
        });

        Assert.All(told, change => Assert.Equal(LogArea.None, change.Area));
    }

    [Fact]
    public async Task A_desk_keeps_the_facts_of_case_files_and_no_others()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(
            () => Desk().PutAsync(store => store.PutRange(["text"]), Now));

        Assert.StartsWith("A desk keeps no string; it keeps Municipality,", refused.Message, StringComparison.Ordinal);
    }

    private static Comparer<LogArea> Names { get; } =
        Comparer<LogArea>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name));

    private static IEnumerable<(ChangeKind Kind, string? Rule)> Decisions(IEnumerable<LoggedChange> told) =>
        from change in told
        where change.Told.Key.StartsWith("decision|", StringComparison.Ordinal)
        select (change.Kind, change.Told.Rule);

    private static Household Home(string id, NeighbourhoodCode area) =>
        new(new(id)) { Dwelling = new() { Neighbourhood = area } };

    private static Signal Quarrel(string id, string home) => ASignal.At(id, home, Day) with
    {
        Kind = NuisanceKind.Quarrel,
        TriedSelf = Answer.Yes,
        ReporterConsent = Answer.Yes,
    };

    private static Rule Extra()
    {
        var head = new RuleHead(
            "EIG-01", "Bel", "Call", [LegalBasis.Contract], [new(SourceKind.Practice, "AFSPRAAK", "Werkafspraak")]);
        return head.Define(
            from signal in Facts.Signals
            where Say(signal.ReceivedOn.Year > 0, $"ontvangen", $"received")
            select head.Act(Advised.By(signal)) with { Step = new("Bel.", "Call.") });
    }

    private static Task<IReadOnlyList<LoggedChange>> PutAsync(AreaDesk desk, params object[] facts) =>
        desk.PutAsync(store => DeskWorld.PutInto(store, facts), Now);

    private AreaDesk Desk(int mostAwake = 8) =>
        new(log, Rules, new() { Clock = HostClock.Of(clock), MostAwake = mostAwake });
}
