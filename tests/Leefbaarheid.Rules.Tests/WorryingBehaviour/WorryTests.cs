using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.WorryingBehaviour;

/// <summary>ZG-01 and ZG-02, with scenario C14.</summary>
public class WorryTests
{
    private const string Today = "2027-04-26";
    private static readonly CaseSubject Complex = CaseSubject.Of(new ComplexId("c1"));

    private static World C14(Answer careContact, int severityOnSunday = 2, Answer consent = Answer.Unknown) =>
        new World(Today)
            .With(Household(consent) with { CareContactKnown = careContact })
            .With(
                Signal("s1", SignalCategory.WorryingBehaviour, 3, "2027-04-23"),
                Signal("s2", SignalCategory.WorryingBehaviour, severityOnSunday, "2027-04-25") with
                {
                    SeriousHarmRisk = true,
                });

    private static World Worry(int severity, Answer consent = Answer.Unknown) => new World(Today)
        .With(Household(consent))
        .With(Signal("s1", SignalCategory.WorryingBehaviour, severity, Today));

    [Fact]
    [Concludes("ZG-01")]
    [Concludes("ZG-02")]
    public void C14_the_reporting_centre_is_told_and_a_report_to_the_municipality_proposed()
    {
        World world = C14(Answer.No);

        Assert.Equal("ZG-01", world.Primary);
        Refer centre = world.One<Refer>("ZG-01");
        Assert.Equal(PartnerKind.WorryingBehaviourLine, centre.Partner?.Kind);
        Assert.Equal([DataFields.SubjectAddress, DataFields.Facts], centre.Fields);
        Assert.True(centre.NeedsReview);
        Assert.Equal(["ConsentToCare"], world.One<Require>("ZG-01").Missing.Codes());
        Assert.All(world.Of("ZG-01"), d => Assert.Equal(Day("2027-04-28"), d.Due));
        Act report = world.One<Act>("ZG-02");
        Assert.Equal((PartnerKind.Municipality, Day("2027-04-26")), (report.Partner!.Kind, report.Due!.Value));
        Assert.Equal([DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts], report.Fields);
        DatedItem exploration = Assert.Single(report.Dates);
        Assert.Equal(("municipalExploration", Day("2027-05-10")), (exploration.What.Code, exploration.On));
        Assert.Equal(["NoOutcomeExpected"], report.Reasons.Codes());
        Assert.True(report.NeedsReview);
        Assert.Equal(["ZG-01", "ZG-02"], world.Of("PRI-01").Select(note => note.Of).Order());
        Assert.Equal([LegalBasis.MentalCareReport], world.Of("PRI-01").Single(note => note.Of == "ZG-02").LegalBasis);
    }

    [Fact]
    public void C14b_whether_someone_in_care_is_known_is_asked_first()
    {
        World world = C14(Answer.Unknown);

        Require question = Assert.IsType<Require>(Assert.Single(world.Of("ZG-02")));
        Assert.Equal(["CareContactKnown"], question.Missing.Codes());
        Assert.Equal(Day("2027-04-26"), question.Due);
        Assert.Equal(PartnerKind.Municipality, question.Partner?.Kind);
        Assert.DoesNotContain(world.Of("PRI-01"), note => note.Of == "ZG-02");
    }

    [Fact]
    [DoesNotConclude("ZG-01")]
    public void C14c_acute_danger_takes_the_place_of_the_reporting_centre_alone()
    {
        World world = C14(Answer.No, severityOnSunday: 4);

        Assert.Equal("VEI-01", world.Primary);
        Assert.Equal(Day("2027-04-25"), world.One<Act>("VEI-01").Due);
        Assert.False(world.Fires("ZG-01"));
        Assert.True(world.Fires("ZG-02"));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void The_reporting_centre_is_for_what_is_not_acute(int severity, bool fires)
    {
        Assert.Equal(fires, Worry(severity).Fires("ZG-01"));
        Assert.Equal(fires, Worry(severity).With(Step("i1", Today, "VEI-01")).Fires("ZG-01"));
    }

    [Theory]
    [InlineData(Answer.Yes, false, 4)]
    [InlineData(Answer.No, true, 2)]
    [InlineData(Answer.Unknown, true, 2)]
    public void Name_and_phone_go_with_consent_alone(Answer consent, bool review, int fields)
    {
        World world = Worry(1, consent);

        Refer centre = world.One<Refer>("ZG-01");
        Assert.Equal((review, fields), (centre.NeedsReview, centre.Fields.Count));
        Assert.Equal(consent == Answer.Unknown, world.Of("ZG-01").OfType<Require>().Any());
        Assert.Single(world.Of("ZG-01").OfType<Act>());
    }

    [Fact]
    public void Of_an_unknown_household_the_referral_stands_alone_and_tells_of_the_building()
    {
        World world = new World(Today).With(
            new Signal(new("s1"), Complex, SignalCategory.WorryingBehaviour, Severity.Serious, Day(Today))
            {
                SeriousHarmRisk = true,
            });

        Refer centre = Assert.IsType<Refer>(Assert.Single(world.Decisions));
        Assert.Equal([DataFields.Building, DataFields.Facts], centre.Fields);
        Assert.True(centre.NeedsReview);
    }

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Unknown)]
    [InlineData(Answer.No)]
    [DoesNotConclude("ZG-02")]
    public void Without_serious_harm_or_with_a_contact_in_care_nothing_is_reported(Answer careContact)
    {
        World harmless = new World(Today)
            .With(Household() with { CareContactKnown = careContact })
            .With(Signal("s1", SignalCategory.WorryingBehaviour, 3, Today));

        Assert.False(harmless.Fires("ZG-02"));
        Assert.Equal(careContact != Answer.Yes, C14(careContact).Fires("ZG-02"));
    }

    [Fact]
    public void The_report_ends_with_a_step_or_a_referral_to_the_municipality()
    {
        Assert.False(C14(Answer.No).With(Step("i1", "2027-04-25", "ZG-02")).Fires("ZG-02"));
        Assert.True(C14(Answer.No).With(Step("i1", "2027-04-24", "ZG-02")).Fires("ZG-02"));
        Assert.False(C14(Answer.No).With(Report(PartnerKind.Municipality)).Fires("ZG-02"));
        Assert.True(C14(Answer.No).With(Report(PartnerKind.Police)).Fires("ZG-02"));
    }

    [Fact]
    public void The_same_consent_is_asked_once_by_the_first_row_and_due_with_the_earliest_step()
    {
        World world = Worry(1)
            .With(
                Signal("s2", SignalCategory.DwellingPollution, 1, Today),
                Signal("s3", SignalCategory.Loneliness, 1, Today));

        Require question = Assert.Single(world.Decisions.OfType<Require>());
        Assert.Equal(("VVZ-01", Day("2027-04-29")), (question.Rule, question.Due!.Value));
    }

    private static Referral Report(PartnerKind to) =>
        new(new("r1"), Case, new(to), Day(Today)) { CarriesOut = "ZG-02" };
}
