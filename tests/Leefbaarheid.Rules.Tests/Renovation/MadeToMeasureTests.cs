using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Renovation;

/// <summary>REN-05 in scenario C19: a home visit shows that help is needed.</summary>
public class MadeToMeasureTests
{
    private static readonly HomeVisit Shown = new(new("HB1"), Home, Day("2027-01-08"))
    {
        Project = new("R2"),
        Reached = true,
        ShowsNeed = true,
    };

    private static World With(Answer consent, params HomeVisit[] visits) => new World("2027-01-11")
        .With(new RenovationProject(new("R2"), new("Lindehof")) { StartsOn = Day("2027-04-05") })
        .With(Household(consent))
        .With(visits);

    [Fact]
    [Concludes("REN-05")]
    public void C19_with_consent_the_care_team_is_told()
    {
        World world = With(Answer.Yes, Shown);

        Refer refer = world.One<Refer>("REN-05");
        Assert.Equal(("REN-05", Day("2027-01-15")), (world.Primary, refer.Due));
        Assert.Equal(PartnerKind.NeighbourhoodCareTeam, refer.Partner!.Kind);
        Assert.Equal(
            [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts],
            refer.Fields);
        Assert.Equal(Day("2027-01-15"), world.One<Act>("REN-05").Due);
        Assert.Equal(("REN-05", LiveabilityTask.A), (world.One<Warn>("PRI-01").Of, refer.Task!.Value));
        Assert.Empty(world.Of("REN-05").OfType<Require>());
    }

    [Fact]
    public void C19b_without_an_answer_consent_is_asked()
    {
        World world = With(Answer.Unknown, Shown);

        Require question = world.One<Require>("REN-05");
        Assert.Equal((Day("2027-01-15"), "ConsentToCare"), (question.Due, question.Missing.Codes().Single()));
        Assert.Single(world.Of("REN-05").OfType<Act>());
        Assert.Empty(world.Of("REN-05").OfType<Refer>());
    }

    [Fact]
    public void Who_refuses_gets_the_plan_alone() =>
        Assert.IsType<Act>(Assert.Single(With(Answer.No, Shown).Of("REN-05")));

    [Fact]
    [DoesNotConclude("REN-05")]
    public void A_visit_that_shows_nothing_or_is_of_no_project_asks_for_nothing()
    {
        Assert.False(With(Answer.Yes, Shown with { ShowsNeed = false }).Fires("REN-05"));
        Assert.False(With(Answer.Yes, Shown with { Project = null }).Fires("REN-05"));
    }

    [Fact]
    public void The_latest_visit_that_shows_a_need_counts()
    {
        World world = With(
            Answer.No,
            Shown,
            Shown with { Id = new("HB0"), On = Day("2027-01-05") },
            Shown with { Id = new("HB2"), On = Day("2027-01-10"), ShowsNeed = false });

        Assert.Equal(Day("2027-01-15"), world.One<Act>("REN-05").Due);
        Assert.Equal([new FactReference(FactKinds.HomeVisit, "HB1")], world.One<Act>("REN-05").Facts);
    }

    [Fact]
    public void Who_asks_why_not_hears_that_none_of_the_visits_shows_a_need()
    {
        HomeVisit nothing = Shown with { ShowsNeed = false };
        World world = With(Answer.Yes, nothing, nothing with { Id = new("HB0"), On = Day("2027-01-05") });
        Assert.False(world.Fires("REN-05"));

        Assert.Contains(
            "REN-05 geldt niet: geen huisbezoek laat zien dat hulp nodig is",
            world.Session.WhyNot("REN-05", Case).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-09-30", true)]
    [InlineData("2027-10-01", false)]
    public void It_is_advised_until_the_day_of_the_handover(string today, bool fires) => Assert.Equal(
        fires,
        With(Answer.Yes, Shown)
            .With(new RenovationProject(new("R2"), new("Lindehof")) { HandoverOn = Day("2027-09-30") })
            .On(today).Fires("REN-05"));

    [Theory]
    [InlineData("2027-01-07", 2)]
    [InlineData("2027-01-08", 1)]
    public void A_step_since_the_visit_ends_the_plan_and_a_referral_the_referral(string on, int left)
    {
        World world = With(Answer.Yes, Shown).With(Step("i1", on, "REN-05"));
        Assert.Equal(left, world.Of("REN-05").Count);

        world.With(new Referral(new("r1"), Case, new(PartnerKind.NeighbourhoodCareTeam), Day(on))
        {
            CarriesOut = "REN-05",
        });
        Assert.Equal(left == 2, world.Fires("REN-05"));
    }
}
