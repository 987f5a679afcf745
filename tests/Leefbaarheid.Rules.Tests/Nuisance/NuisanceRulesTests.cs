using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Nuisance;

public class NuisanceRulesTests
{
    private const string Monday = "2026-11-23";

    private static Signal Leading(
        NuisanceKind kind, int severity, Answer tried = Answer.Unknown, bool afraid = false) =>
        Signal("s1", SignalCategory.Noise, severity, Monday, kind) with { TriedSelf = tried, ReporterAfraid = afraid };

    private static World Light(Answer tried, bool afraid, int repeats) => new World(Monday)
        .With(Leading(NuisanceKind.OrdinaryHindrance, 2, tried, afraid))
        .With(Earlier(repeats - 1, "2026-11-01"));

    [Theory]
    [InlineData(Answer.No, false, 1, "OVL-01")]
    [InlineData(Answer.No, false, 4, "OVL-01")]
    [InlineData(Answer.No, true, 1, "OVL-01")]
    [InlineData(Answer.No, true, 2, "OVL-02")]
    [InlineData(Answer.Yes, false, 1, "OVL-01")]
    [InlineData(Answer.Yes, false, 2, "OVL-02")]
    [InlineData(Answer.Yes, true, 2, "OVL-02")]
    [InlineData(Answer.Unknown, false, 1, "OVL-01")]
    [InlineData(Answer.Unknown, true, 1, "OVL-01")]
    [InlineData(Answer.Unknown, true, 2, "OVL-02")]
    public void Light_nuisance_is_for_residents_or_for_the_caretaker(
        Answer tried, bool afraid, int repeats, string rule)
    {
        World world = Light(tried, afraid, repeats);

        Assert.Equal([rule], world.Decisions.Select(d => d.Rule).Distinct());
        Assert.Empty(world.Decisions.OfType<Require>());
    }

    [Fact]
    public void Whether_the_reporter_tried_is_asked_where_it_decides()
    {
        World world = Light(Answer.Unknown, afraid: false, repeats: 2);

        Assert.Equal(["TriedSelf"], Assert.IsType<Require>(Assert.Single(world.Decisions)).Missing.Codes());
        Assert.Equal("OVL-01", world.Primary);
    }

    [Theory]
    [InlineData("P30D", "1 melding in 30 dagen, minstens 2")]
    [InlineData("P3M", "1 melding in 3 maanden, minstens 2")]
    [InlineData("P1M2D", "1 melding in P1M2D, minstens 2")]
    public void The_window_of_the_policy_is_told_as_it_is(string window, string told)
    {
        var policy = new LeefbaarheidPolicy
        {
            Nuisance = new() { Window = NodaTime.Text.PeriodPattern.Roundtrip.Parse(window).Value },
        };
        World world = new World(Monday, policy)
            .With(Leading(NuisanceKind.OrdinaryHindrance, 2, Answer.Yes));
        Assert.False(world.Fires("OVL-02"));

        Assert.Contains(told, world.Session.WhyNot("OVL-02", Case).Describe(Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void An_afraid_reporter_is_never_told_to_go_and_talk()
    {
        Act tips = Light(Answer.No, afraid: true, repeats: 1).One<Act>("OVL-01");
        Assert.Contains("vraag niet om zelf", tips.Step.Dutch, StringComparison.Ordinal);

        Act talk = Light(Answer.No, afraid: true, repeats: 2).One<Act>("OVL-02");
        Assert.Contains("apart van elkaar", talk.Step.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-26", "OVL-02")]
    [InlineData("2026-08-25", "OVL-01")]
    public void A_signal_counts_for_ninety_days_of_which_today_is_the_last(string earlier, string rule)
    {
        World world = new World(Monday)
            .With(Leading(NuisanceKind.Quarrel, 2, Answer.Yes))
            .With(Earlier(1, earlier));

        Assert.True(world.Fires(rule));
    }

    [Fact]
    public void Signals_of_another_household_do_not_count()
    {
        CaseSubject other = CaseSubject.Of(new HouseholdId("h2"));
        World world = new World(Monday)
            .With(Leading(NuisanceKind.OrdinaryHindrance, 1, Answer.Yes))
            .With(new Signal(new("x"), other, SignalCategory.Noise, Severity.Light, Day(Monday)));

        Assert.True(world.Fires("OVL-01"));
        Assert.Equal("OVL-03", world.PrimaryOf(other));
    }

    [Theory]
    [InlineData("2026-11-22", "Korvel")]
    [InlineData("2026-11-23", "Korvel")]
    [InlineData("2026-11-24", "Besterd")]
    public void The_talk_names_the_office_in_use_that_day(string today, string office)
    {
        World world = new World(today)
            .With(new Household(Home)
            {
                Dwelling = new Dwelling { Neighbourhood = NeighbourhoodCode.Parse("BU08551103") },
            })
            .With(Copy("s1", "2026-11-20"), Copy("s2", "2026-11-20"))
            .With(
                new AreaTeam(new("t1"), "Zuid") { Areas = [AreaCode.Parse("WK085522")] },
                new AreaTeam(new("t2"), "Noord")
                {
                    Areas = [AreaCode.Parse("WK085511")],
                    Offices =
                    [
                        new DistrictOffice("Korvel", null, Day("2026-11-23")),
                        new DistrictOffice("Besterd", Day("2026-11-24")),
                    ],
                });

        Act talk = world.One<Act>("OVL-02");
        Assert.Contains($"Gebiedsteam Noord, wijkkantoor {office}", talk.Step.Dutch, StringComparison.Ordinal);
        Assert.Equal("Noord", talk.Partner?.Name);
    }

    [Theory]
    [InlineData(NuisanceKind.Unclear, 1, "2026-12-07")]
    [InlineData(NuisanceKind.Unclear, 3, "2026-11-25")]
    [InlineData(NuisanceKind.OrdinaryHindrance, 3, "2026-11-25")]
    [InlineData(NuisanceKind.Quarrel, 3, "2026-11-25")]
    [InlineData(NuisanceKind.PersistentDisturbance, 2, "2026-12-07")]
    [Concludes("OVL-03")]
    public void What_is_unclear_or_contradicts_itself_is_looked_into(NuisanceKind kind, int severity, string due)
    {
        World world = new World(Monday).With(Leading(kind, severity, Answer.Yes));

        Assert.Equal(Day(due), world.One<Act>("OVL-03").Due);
        Assert.Equal(["OVL-05", "OVL-06"], world.One<Block>("OVL-03").Blocks.Select(b => b.Word.Code));
        Assert.Equal("OVL-03", world.Primary);
    }

    [Fact]
    public void A_nuisance_without_a_kind_is_unclear() =>
        Assert.True(new World(Monday).With(Signal("s1", SignalCategory.Smell, 1, Monday)).Fires("OVL-03"));

    [Fact]
    public void Once_the_cause_was_looked_into_the_warning_is_free_again()
    {
        World world = new World(Monday)
            .With(Leading(NuisanceKind.Unclear, 1))
            .With(Step("i1", Monday, "OVL-03", InterventionResult.Effect));

        Assert.Empty(world.Decisions);
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    public void A_nuisance_without_a_known_household_belongs_to_the_complex()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        World world = new World(Monday)
            .With(new Signal(new("s1"), complex, SignalCategory.Noise, Severity.Light, Day(Monday))
            {
                Kind = NuisanceKind.OrdinaryHindrance,
                TriedSelf = Answer.Yes,
            });

        Assert.Equal("OVL-03", world.PrimaryOf(complex));
        Assert.Equal(["OVL-03", "OVL-03"], world.Decisions.Select(d => d.Rule));
        Assert.All(world.Decisions, d => Assert.False(d.NeedsConfirmation));
    }

    [Theory]
    [InlineData(Tenure.OtherLandlord, NuisanceKind.VulnerableHousehold, PartnerKind.FellowCorporation)]
    [InlineData(Tenure.OwnerOccupied, NuisanceKind.VulnerableHousehold, PartnerKind.Municipality)]
    [InlineData(Tenure.OtherLandlord, NuisanceKind.PersistentDisturbance, PartnerKind.FellowCorporation)]
    [InlineData(Tenure.OwnerOccupied, NuisanceKind.PersistentDisturbance, PartnerKind.Municipality)]
    public void What_is_not_our_tenants_is_passed_on(Tenure tenure, NuisanceKind kind, PartnerKind responsible)
    {
        World world = new World(Monday).With(Household(tenure: tenure)).With(Leading(kind, 2));

        Refer passed = world.One<Refer>("OVL-03");
        Assert.Equal(responsible, passed.Partner?.Kind);
        Assert.Equal([DataFields.SubjectAddress, DataFields.Facts], passed.Fields);
        Assert.Equal(Day("2026-12-07"), passed.Due);
        Assert.Equal([LegalBasis.LegitimateInterest], passed.LegalBasis);
        Assert.Equal(["OVL-03", "PRI-01"], world.Decisions.Select(d => d.Rule));
    }

    [Theory]
    [InlineData(Tenure.OtherLandlord)]
    [InlineData(Tenure.OwnerOccupied)]
    [DoesNotConclude("OVL-03")]
    public void Light_nuisance_is_talked_about_whoever_the_landlord_is(Tenure tenure)
    {
        World world = new World(Monday)
            .With(Household(tenure: tenure))
            .With(Leading(NuisanceKind.Quarrel, 2, Answer.Yes))
            .With(Earlier(1, "2026-11-01"));

        Assert.True(world.Fires("OVL-02"));
        Assert.False(world.Fires("OVL-03"));
    }

    [Fact]
    [Concludes("OVL-05")]
    public void A_persistent_disturbance_is_warned_of_once_both_sides_were_heard()
    {
        World world = new World(Monday)
            .With(Leading(NuisanceKind.PersistentDisturbance, 2))
            .With(Earlier(1, "2026-11-01"))
            .With(Heard("i1", "2026-11-10", StepParty.Reporter), Heard("i2", "2026-08-26", StepParty.Subject));

        Act warning = world.One<Act>("OVL-05");
        Assert.Equal(Day("2026-11-30"), warning.Due);
        Assert.Equal(LandlordRung.L4, warning.Rung);
        Assert.Equal(Day("2027-11-30"), Assert.Single(warning.Dates).On);
        Assert.False(world.Fires("OVL-03"));
    }

    [Theory]
    [InlineData("2026-11-22", "2027-11-30")]
    [InlineData("2026-11-23", "2027-11-23")]
    [InlineData("2026-12-02", "2027-12-02")]
    public void The_measure_counts_from_the_warning_once_it_is_given(string warnedOn, string ends)
    {
        World world = new World("2026-12-02", LeefbaarheidRulebook.Create(host: Proposals.All))
            .With(Leading(NuisanceKind.PersistentDisturbance, 2))
            .With(Earlier(1, "2026-11-01"))
            .With(Heard("i1", "2026-11-10", StepParty.Reporter), Heard("i2", "2026-11-10", StepParty.Subject))
            .With(Step("i3", warnedOn, "OVL-05"));

        Assert.Equal(warnedOn == "2026-11-22", world.Fires("OVL-05"));
        Act proposed = Assert.Single(world.Session.Conclusions<Act>(), act => act.Rule == "OVL-05");
        Assert.Equal(Day(ends), Assert.Single(proposed.Dates).On);
    }

    [Fact]
    public void Someone_heard_longer_than_ninety_days_ago_is_not_heard()
    {
        World world = new World(Monday)
            .With(Leading(NuisanceKind.PersistentDisturbance, 2))
            .With(Earlier(1, "2026-11-01"))
            .With(Heard("i1", "2026-11-10", StepParty.Reporter), Heard("i2", "2026-08-25", StepParty.Subject));

        Assert.False(world.Fires("OVL-05"));
        Assert.True(world.Fires("OVL-03"));
    }

    private static Signal Copy(string id, string on) =>
        Signal(id, SignalCategory.Noise, 1, on, NuisanceKind.Quarrel) with
        {
            TriedSelf = Answer.Yes,
            ReporterConsent = Answer.No,
        };
}
