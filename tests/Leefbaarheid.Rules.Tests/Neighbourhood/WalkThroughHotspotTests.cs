using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Lindehof;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Neighbourhood;

public class WalkThroughHotspotTests
{
    private const string Monday = "2026-11-23";

    private static World With(params Signal[] signals) =>
        new World(Monday).With(TheComplex).With(Households(6)).With(signals);

    private static Signal Noise(string id, string household, string on = Monday) =>
        About(household, id, SignalCategory.Noise, on);

    [Fact]
    [Concludes("WIJK-02")]
    public void Three_signals_in_a_complex_are_walked_through_with_residents_and_Buurtregie_hears_of_it()
    {
        World world = With(
            Noise("s1", "b1", "2026-09-25"), Noise("s2", "b1"), Report("s3", SignalCategory.Lighting, "2026-11-20"));

        Act act = world.One<Act>("WIJK-02");
        Warn warn = world.One<Warn>("WIJK-02");
        Assert.Equal(OfComplex, act.Case);
        Assert.Equal(Day("2026-12-07"), act.Due);
        Assert.Equal(Day("2026-12-07"), warn.Due);
        Assert.Equal(PartnerKind.AreaTeam, act.Partner!.Kind);
        Assert.Equal(PartnerKind.NeighbourhoodCoordination, warn.Partner!.Kind);
        Assert.Equal(["s1", "s2", "s3"], act.Facts.Select(fact => fact.Id));
        Assert.Equal([Topic.Of(SignalCategory.Lighting)], act.Topics);
    }

    [Fact]
    [DoesNotConclude("WIJK-02")]
    public void Two_signals_are_no_hotspot() => Assert.False(With(Noise("s1", "b1"), Noise("s2", "b2")).Fires("WIJK-02"));

    [Fact]
    public void A_signal_counts_for_sixty_days_of_which_today_is_the_last()
    {
        Assert.False(With(Noise("s1", "b1", "2026-09-24"), Noise("s2", "b2"), Noise("s3", "b2")).Fires("WIJK-02"));

        World world = With(Noise("s1", "b1", "2026-09-25"), Noise("s2", "b2"), Noise("s3", "b2"));
        Assert.True(world.Fires("WIJK-02"));
        Assert.False(world.On("2026-11-24").Fires("WIJK-02"));
    }

    [Fact]
    public void Closed_signals_count_like_open_ones() => Assert.True(With(
        Noise("s1", "b1", "2026-10-01") with { ClosedOn = Day("2026-10-02") }, Noise("s2", "b2"), Noise("s3", "b2"))
        .Fires("WIJK-02"));

    [Fact]
    public void All_about_one_household_is_a_case_of_that_household()
    {
        Signal[] same = [Noise("s1", "b1"), Noise("s2", "b1"), About("b1", "s3", SignalCategory.Litter, Monday)];
        Assert.False(With(same).Fires("WIJK-02"));
        Assert.True(With([.. same, Noise("s4", "b2")]).Fires("WIJK-02"));
        Assert.True(With([.. same, Report("s4", SignalCategory.Noise, Monday)]).Fires("WIJK-02"));
    }

    [Theory]
    [InlineData(SignalCategory.DomesticViolence, false)]
    [InlineData(SignalCategory.ChildAbuse, false)]
    [InlineData(SignalCategory.RentArrears, false)]
    [InlineData(SignalCategory.Loneliness, false)]
    [InlineData(SignalCategory.Hemp, false)]
    [InlineData(SignalCategory.HousingFraud, false)]
    [InlineData(SignalCategory.DrugTrade, true)]
    [InlineData(SignalCategory.WorryingBehaviour, true)]
    [InlineData(SignalCategory.Other, true)]
    public void What_is_nobody_elses_business_is_left_out(SignalCategory category, bool counts) => Assert.Equal(
        counts,
        With(Noise("s1", "b1"), Noise("s2", "b2"), About("b3", "s3", category, Monday)).Fires("WIJK-02"));

    [Fact]
    public void Signals_up_to_a_walk_through_are_not_counted_again()
    {
        Signal[] before = [Noise("s1", "b1", "2026-11-02"), Noise("s2", "b2", "2026-11-02"), Noise("s3", "b3", "2026-11-02")];
        Intervention walk = Step("i1", "2026-11-02", InterventionKind.Inspection) with { CarriesOut = "WIJK-02" };
        Assert.False(With(before).With(walk).Fires("WIJK-02"));
        Assert.False(With([.. before, Noise("s4", "b1"), Noise("s5", "b2")]).With(walk).Fires("WIJK-02"));

        World world = With([.. before, Noise("s4", "b1"), Noise("s5", "b2"), Noise("s6", "b2", "2026-11-03")]).With(walk);
        Assert.Equal(["s4", "s5", "s6"], world.One<Warn>("WIJK-02").Facts.Select(fact => fact.Id));
        Assert.Equal(Day("2026-12-07"), world.One<Act>("WIJK-02").Due);

        Assert.False(world.With(walk with { On = Day("2026-11-03") }).Fires("WIJK-02"));
        Assert.Contains(
            "WIJK-02 geldt niet: 2 meldingen in 60 dagen en na de schouw van 2026-11-03, minstens 3",
            world.Session.WhyNot("WIJK-02", OfComplex).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_number_of_households_is_not_told_to_others()
    {
        World few = With(Noise("s1", "b1"), Noise("s2", "b2"), Noise("s3", "b3"), Noise("s4", "b4"), Noise("s5", "b4"));
        Assert.Equal(
            "Uit dit complex kwamen in 60 dagen meldingen over een of enkele huishoudens (minder dan vijf).",
            few.One<Warn>("WIJK-02").Because.Dutch);
        Assert.Contains(
            "5 meldingen in 60 dagen, minstens 3",
            few.Session.Why<Decision>(few.One<Warn>("WIJK-02")).Describe(Language.Dutch),
            StringComparison.Ordinal);

        World many = few.With(Noise("s6", "b6"));
        Assert.Equal(
            "From this complex came 6 reports about 5 households in 60 days.",
            many.One<Warn>("WIJK-02").Because.English);
    }

    [Fact]
    public void Reports_on_the_surroundings_concern_no_household_and_are_counted_aloud() => Assert.Equal(
        "Uit dit complex kwamen in 60 dagen 3 meldingen over de omgeving.",
        With([.. new[] { "s1", "s2", "s3" }.Select(id => Report(id, SignalCategory.Litter, Monday))])
            .One<Warn>("WIJK-02").Because.Dutch);

    [Fact]
    public void A_topic_of_the_complex_that_was_counted_is_answered()
    {
        World world = With(
            Noise("s1", "b1"), Noise("s2", "b2"), Report("s3", SignalCategory.DrugTrade, Monday));

        Assert.DoesNotContain(world.Unanswered, topic => topic.Case == OfComplex);
    }
}
