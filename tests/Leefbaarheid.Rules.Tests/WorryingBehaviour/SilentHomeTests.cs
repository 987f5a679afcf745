using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.WorryingBehaviour;

/// <summary>ZG-04, with scenario C15.</summary>
public class SilentHomeTests
{
    private const string Today = "2027-03-01";

    private static Arrears Overdue(string since = "2027-02-15", decimal amount = 318.20m) =>
        new(new("ha1"), Home, Day(since), amount, Day(since));

    private static Signal Seen(
        string id, string on, SignalCategory category, params Indicator[] seen) =>
        Signal(id, category, 1, on) with { Indicators = [.. seen] };

    private static World C15(string first = "2027-01-18", params Arrears[] arrears) => new World(Today)
        .With(Household(Answer.No))
        .With(
            Seen("s1", first, SignalCategory.Other, Indicator.MailPilesUp),
            Seen("s2", "2027-02-10", SignalCategory.Loneliness, Indicator.NoAccess))
        .With(arrears);

    private static Signal AllThree(string on) => Seen(
        "s1", on, SignalCategory.Other, Indicator.MailPilesUp, Indicator.NotSeen, Indicator.NoAccess);

    private static World Of(params Signal[] signals) => new World(Today).With(signals);

    [Fact]
    [Concludes("ZG-04")]
    public void C15_three_silent_signs_from_two_areas_ask_for_a_visit()
    {
        World world = C15(arrears: Overdue());

        Act visit = world.One<Act>("ZG-04");
        Assert.Equal("ZG-04", world.Primary);
        Assert.Equal(Day("2027-02-15"), visit.Due);
        Assert.Equal(["MailPilesUp", "NoAccess", "RentArrears"], visit.Reasons.Codes());
        Assert.Equal(Day("2027-02-15"), world.One<Warn>("ZG-04").Due);
        Assert.Equal(visit.Reasons, world.One<Warn>("ZG-04").Reasons);
        Assert.Equal(PartnerKind.AreaTeam, visit.Partner?.Kind);
        Assert.Equal(Day("2027-02-24"), world.One<Act>("ZG-03").Due);
        Assert.Empty(world.Decisions.OfType<Refer>());
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    [DoesNotConclude("ZG-04")]
    public void C15b_two_signs_are_too_few_and_a_human_looks()
    {
        World world = C15();

        Assert.False(world.Fires("ZG-04"));
        Assert.Equal("ZG-03", world.Primary);
        Assert.Equal(Topic.Of(SignalCategory.Other), Assert.Single(world.Unanswered).Topic);
    }

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void C15c_a_sign_counts_for_sixty_days(string first, bool fires) =>
        Assert.Equal(fires, C15(first, Overdue()).Fires("ZG-04"));

    [Fact]
    public void Rent_counts_once_it_is_a_day_overdue_and_not_once_it_is_paid()
    {
        Assert.False(C15(arrears: Overdue("2027-03-01")).Fires("ZG-04"));
        Assert.True(C15(arrears: Overdue("2027-02-28")).Fires("ZG-04"));
        Assert.True(C15(arrears: Overdue("2027-03-01")).On("2027-03-02").Fires("ZG-04"));
        Assert.False(C15(arrears: Overdue(amount: 0)).Fires("ZG-04"));
        Assert.False(C15(arrears: Overdue() with { SettledOn = Day("2027-02-20") }).Fires("ZG-04"));
    }

    [Fact]
    public void A_sign_counts_once_and_one_area_is_too_few()
    {
        Assert.False(Of(
            Seen("s1", Today, SignalCategory.Other, Indicator.MailPilesUp, Indicator.NoAccess),
            Seen("s2", Today, SignalCategory.Noise, Indicator.MailPilesUp)).Fires("ZG-04"));
        Assert.False(Of(
            Seen("s1", Today, SignalCategory.Other, Indicator.MailPilesUp, Indicator.NotSeen, Indicator.CurtainsShut))
            .Fires("ZG-04"));
        Assert.True(Of(
            Seen("s1", Today, SignalCategory.Other, Indicator.MailPilesUp, Indicator.NotSeen, Indicator.NoAccess))
            .Fires("ZG-04"));
    }

    [Theory]
    [InlineData(SignalCategory.DomesticViolence, false)]
    [InlineData(SignalCategory.ChildAbuse, false)]
    [InlineData(SignalCategory.WorryingBehaviour, true)]
    [InlineData(SignalCategory.Litter, true)]
    public void Violence_at_home_is_left_out(SignalCategory category, bool fires) => Assert.Equal(fires, Of(
        Seen("s1", Today, category, Indicator.MailPilesUp, Indicator.NotSeen, Indicator.NoAccess)).Fires("ZG-04"));

    [Fact]
    public void What_is_about_the_surroundings_counts_for_the_complex_and_not_for_the_household()
    {
        World world = Of(
            Seen("s1", Today, SignalCategory.Litter, Indicator.MailPilesUp, Indicator.NotSeen, Indicator.NoAccess))
            .With(new Household(Home) { Dwelling = new Dwelling { Complex = new ComplexId("c1") } });

        Assert.False(world.Fires("ZG-04"));
    }

    [Fact]
    public void Closed_signals_count_but_only_topics_of_open_ones_are_answered()
    {
        World world = Of(
            Seen("s1", "2027-02-01", SignalCategory.Other, Indicator.MailPilesUp, Indicator.NotSeen) with
            {
                ClosedOn = Day("2027-02-28"),
            },
            Seen("s2", "2027-01-20", SignalCategory.Noise, Indicator.NoAccess));
        Assert.Equal([Topic.Nuisance], world.One<Act>("ZG-04").Topics);
        Assert.Equal(Day("2027-02-01"), world.One<Act>("ZG-04").Start);

        World closed = Of(
            AllThree("2027-02-01") with { ClosedOn = Day("2027-02-28") });
        Assert.Empty(closed.One<Act>("ZG-04").Topics);
    }

    [Theory]
    [InlineData("2027-03-01", null, false)]
    [InlineData("2027-03-02", null, true)]
    [InlineData("2027-02-01", "2027-03-01", true)]
    public void An_open_case_file_looks_already(string opened, string? closed, bool fires) => Assert.Equal(
        fires,
        C15(arrears: Overdue())
            .With(new CaseFile(new("f1"), Case, Day(opened)) { ClosedOn = closed is null ? null : Day(closed) })
            .Fires("ZG-04"));

    [Theory]
    [InlineData(Tenure.OtherLandlord)]
    [InlineData(Tenure.OwnerOccupied)]
    public void It_is_for_own_tenants(Tenure tenure) =>
        Assert.False(C15(arrears: Overdue()).With(Household(tenure: tenure)).Fires("ZG-04"));

    [Fact]
    public void A_visit_since_the_latest_signal_ends_the_visit_and_the_warning_stays()
    {
        Assert.Equal(2, C15(arrears: Overdue()).With(Step("i1", "2027-02-09", "ZG-04")).Of("ZG-04").Count);
        Assert.IsType<Warn>(Assert.Single(
            C15(arrears: Overdue()).With(Step("i1", "2027-02-10", "ZG-04")).Of("ZG-04")));
    }

    [Fact]
    public void The_team_of_the_area_is_named() => Assert.Equal(
        "Noord",
        C15(arrears: Overdue()).With(new AreaTeam(new("t1"), "Noord")).One<Warn>("ZG-04").Partner?.Name);

    [Fact]
    public void It_ends_by_time_alone()
    {
        World world = C15(arrears: Overdue());
        Assert.True(world.On("2027-03-18").Fires("ZG-04"));
        Assert.False(world.On("2027-03-19").Fires("ZG-04"));
    }
}
