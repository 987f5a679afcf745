using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Scenarios;

/// <summary>Scenario C4: a contractor sees bruises on a child.</summary>
public class ChildAbuseTests
{
    private const string Tuesday = "2026-11-24";

    private static Signal Bruises(ReportingThreshold? threshold) =>
        Signal("s1", SignalCategory.ChildAbuse, 3, Tuesday) with
        {
            ChildPresent = true,
            Threshold = threshold,
            Reporter = new Reporter(ReporterRole.Contractor),
            Indicators = [Indicator.Bruises],
        };

    private static World C4(ReportingThreshold? threshold) => new World(Tuesday).With(Bruises(threshold));

    [Fact]
    [Concludes("HG-01")]
    [DoesNotConclude("HG-02")]
    [DoesNotConclude("VEI-01")]
    public void C4_a_suspicion_is_consulted_on_and_advice_is_asked_without_a_name()
    {
        World world = C4(ReportingThreshold.None);

        Assert.Equal("HG-01", world.Primary);
        Assert.Equal(Day("2026-11-25"), world.One<Act>("HG-01").Due);
        Assert.Equal(Day("2026-11-25"), world.One<Refer>("HG-01").Due);
        Assert.Equal([DataFields.Facts], world.One<Refer>("HG-01").Fields);
        Assert.Equal(PartnerKind.SafeHome, world.One<Refer>("HG-01").Partner?.Kind);
        Assert.Equal(["DomesticViolence"], world.One<Block>("BB-02").Reasons.Codes());
        Assert.False(world.Fires("HG-02"));
        Assert.False(world.Fires("HG-03"));
        Assert.False(world.Fires("VEI-01"));
        Assert.False(world.Fires("PRI-01"));
    }

    [Fact]
    [Concludes("HG-02")]
    [Concludes("HG-03")]
    [DoesNotConclude("HG-01")]
    public void C4b_a_disclosure_reaches_the_threshold()
    {
        World world = C4(ReportingThreshold.Disclosure);

        Refer report = world.One<Refer>("HG-02");
        Assert.Equal("HG-02", world.Primary);
        Assert.Equal(Day("2026-11-25"), report.Due);
        Assert.Equal([LegalBasis.SafeHomeStatute], report.LegalBasis);
        Assert.Equal([DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts], report.Fields);
        Assert.True(report.NeedsConfirmation);
        Assert.Equal(["InformedFirst", "SafetyReason"], world.One<Require>("HG-03").Missing.Codes());
        Assert.Equal(Day("2026-11-25"), world.One<Require>("HG-03").Due);
        Assert.False(world.Fires("HG-01"));
    }

    [Fact]
    public void An_unweighed_threshold_is_asked_while_advice_is_sought()
    {
        World world = C4(null);

        Assert.Equal(["Threshold"], world.One<Require>("HG-01").Missing.Codes());
        Assert.Equal("HG-01", world.Primary);
        Assert.Equal(2, world.Decisions.Count(d => d is Act or Refer));
    }

    [Fact]
    [DoesNotConclude("HG-03")]
    public void Acute_danger_is_reported_at_once_and_nothing_is_asked_first()
    {
        World world = C4(ReportingThreshold.Acute);

        Assert.Equal(Day(Tuesday), world.One<Refer>("HG-02").Due);
        Assert.False(world.Fires("HG-03"));
        Assert.False(world.Fires("VEI-01"));
    }

    [Theory]
    [InlineData(Answer.Yes, null, new string[0])]
    [InlineData(Answer.Unknown, "partner luistert mee", new string[0])]
    [InlineData(Answer.No, "partner luistert mee", new string[0])]
    [InlineData(Answer.No, null, new[] { "SafetyReason" })]
    [InlineData(Answer.Unknown, null, new[] { "InformedFirst", "SafetyReason" })]
    public void A_report_asks_that_the_person_was_told_or_a_reason_recorded(
        Answer informed, string? reason, string[] missing)
    {
        World world = new World(Tuesday).With(Bruises(ReportingThreshold.Structural) with
        {
            InformedFirst = informed,
            SafetyReason = reason,
        });

        Assert.Equal(missing, world.Of("HG-03").OfType<Require>().SelectMany(d => d.Missing.Codes()));
    }

    [Fact]
    public void Once_reported_nothing_is_asked_any_more()
    {
        World world = C4(ReportingThreshold.Disclosure).With(
            new Referral(new("r1"), Case, new(PartnerKind.SafeHome), Day(Tuesday)) { CarriesOut = "HG-02" });

        Assert.Equal(["BB-02"], world.Decisions.Select(d => d.Rule));
        Assert.Null(world.Primary);
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    [Concludes("VEI-01")]
    public void Danger_now_counts_as_acute_and_calls_for_help()
    {
        World world = new World(Tuesday).With(Bruises(ReportingThreshold.None) with { ImmediateDanger = true });

        Assert.Equal("VEI-01", world.Primary);
        Assert.Equal(Day(Tuesday), world.One<Refer>("HG-02").Due);
        Assert.False(world.Fires("HG-01"));
    }

    [Fact]
    public void Two_topics_of_one_rule_give_one_decision_with_the_earliest_day()
    {
        World world = C4(ReportingThreshold.None).On("2026-11-26").With(
            Signal("s2", SignalCategory.DomesticViolence, 2, "2026-11-26") with
            {
                Threshold = ReportingThreshold.None,
            });

        Assert.Equal(Day("2026-11-25"), world.One<Act>("HG-01").Due);
        Assert.Equal(["s1", "s2"], world.One<Act>("HG-01").Facts.Select(f => f.Id));
        Assert.Equal(2, world.One<Act>("HG-01").Topics.Count);
    }

    [Fact]
    public void The_latest_signal_that_says_so_starts_the_term()
    {
        World world = C4(ReportingThreshold.None).On("2026-11-27").With(
            Signal("s2", SignalCategory.ChildAbuse, 2, "2026-11-27") with
            {
                Threshold = ReportingThreshold.Structural,
            });

        Assert.Equal(Day("2026-11-30"), world.One<Refer>("HG-02").Due);
    }

    [Fact]
    public void What_two_topics_ask_is_asked_in_the_order_of_the_row()
    {
        World world = new World(Tuesday).With(
            Bruises(ReportingThreshold.Disclosure),
            Signal("s2", SignalCategory.DomesticViolence, 3, "2026-11-20") with
            {
                Threshold = ReportingThreshold.Disclosure,
                InformedFirst = Answer.No,
            });

        Assert.Equal(["InformedFirst", "SafetyReason"], world.One<Require>("HG-03").Missing.Codes());
    }

    [Fact]
    public void A_report_about_nobody_who_is_known_names_nobody()
    {
        CaseSubject complex = CaseSubject.Of(new Domain.ComplexId("c1"));
        World world = new World(Tuesday).With(
            new Signal(new("s1"), complex, SignalCategory.ChildAbuse, Severity.Serious, Day(Tuesday))
            {
                Threshold = ReportingThreshold.Structural,
            });

        Assert.Equal([DataFields.Building, DataFields.Facts], world.One<Refer>("HG-02").Fields);
        Assert.False(world.Fires("PRI-01"));
    }
}
