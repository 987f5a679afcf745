using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Advice;

/// <summary>What a step or referral ends, and what it leaves (how-the-rules-are-read.md, 7).</summary>
public class CarryingOutTests
{
    private const string Monday = "2026-11-23";

    private static World Quarrel() =>
        new World(Monday).With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel));

    private static World Threat() => new World(Monday)
        .With(Signal("s1", SignalCategory.AggressionAgainstStaff, 3, Monday) with { Indicators = [Indicator.Threat] });

    private static World Vulnerable(Answer consent) => new World(Monday)
        .With(Household(consent))
        .With(Signal("s1", SignalCategory.Noise, 2, Monday, NuisanceKind.VulnerableHousehold));

    private static Intervention Done(
        string id, string rule, string? of = null, InterventionKind kind = InterventionKind.Other, string on = Monday) =>
        new(new(id), Case, Day(on), kind) { CarriesOut = rule, Of = of };

    private static Referral To(PartnerKind kind, string rule, string on = Monday, string? of = null) =>
        new(new("r1"), Case, new(kind), Day(on)) { CarriesOut = rule, Of = of };

    private static string?[] Open(World world, string rule) =>
        [.. world.Of(rule).Where(d => d is Act or Schedule).Select(d => d.Of)];

    [Theory]
    [InlineData("tips", InterventionKind.Other, "review")]
    [InlineData("review", InterventionKind.Tips, "tips")]
    [InlineData(null, InterventionKind.Tips, "review")]
    [InlineData(null, InterventionKind.Talk, "review")]
    public void A_step_ends_what_it_names_else_what_its_kind_means_else_the_first(
        string? of, InterventionKind kind, string left)
    {
        World world = Quarrel().With(Done("i1", "OVL-01", of, kind));

        Assert.Equal([left], Open(world, "OVL-01"));
    }

    [Fact]
    public void Steps_that_name_nothing_come_after_those_that_do()
    {
        World world = Quarrel().With(Done("i1", "OVL-01", kind: InterventionKind.Talk), Done("i2", "OVL-01", "tips"));

        Assert.Empty(Open(world, "OVL-01"));
    }

    [Fact]
    public void Each_of_several_steps_ends_the_first_that_is_open_in_the_order_of_the_rule()
    {
        World world = Threat();
        Assert.Equal(["policeReport", "register", "visitByTwo"], Open(world, "AGR-01").Order());
        Assert.Equal(["policeReport", "visitByTwo"], Open(world.With(Done("i1", "AGR-01")), "AGR-01").Order());
        Assert.Equal(["visitByTwo"], Open(world.With(Done("i2", "AGR-01")), "AGR-01"));
        Assert.Empty(Open(world.With(Done("i3", "AGR-01")), "AGR-01"));
    }

    [Fact]
    public void A_word_of_the_rule_that_is_done_ends_nothing_else()
    {
        World world = Threat().With(
            Done("i1", "AGR-01", kind: InterventionKind.Registration),
            Done("i2", "AGR-01", kind: InterventionKind.Registration));

        Assert.Equal(["policeReport", "visitByTwo"], Open(world, "AGR-01").Order());
    }

    [Theory]
    [InlineData(PartnerKind.Police, null, false)]
    [InlineData(PartnerKind.Police, "policeReport", false)]
    [InlineData(PartnerKind.Municipality, null, true)]
    public void A_referral_to_the_police_ends_the_report_to_them(PartnerKind to, string? of, bool reports)
    {
        World world = Threat().With(To(to, "AGR-01", of: of));

        Assert.Equal(reports, Open(world, "AGR-01").Contains("policeReport"));
        Assert.Contains("register", Open(world, "AGR-01"));
        Assert.Equal(reports, world.Fires("PRI-01"));
    }

    [Fact]
    public void A_visit_leaves_the_referral_to_care_until_that_is_made()
    {
        World world = Vulnerable(Answer.Yes).With(Done("i1", "OVL-04", kind: InterventionKind.Visit));
        Assert.Empty(Open(world, "OVL-04"));
        Assert.Single(world.Of("OVL-04").OfType<Refer>());
        Assert.True(world.Fires("PRI-01"));

        world.With(To(PartnerKind.WelfareOrganisation, "OVL-04"));
        Assert.Single(world.Of("OVL-04").OfType<Refer>());

        world.With(To(PartnerKind.NeighbourhoodCareTeam, "OVL-04"));
        Assert.Empty(world.Of("OVL-04").OfType<Refer>());
        Assert.False(world.Fires("PRI-01"));
    }

    [Fact]
    public void A_step_does_not_end_a_report_to_veilig_thuis()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.DomesticViolence, 3, Monday) with
        {
            Threshold = ReportingThreshold.Structural,
        });

        Assert.True(world.With(Done("i1", "HG-02")).Fires("HG-02"));
        Assert.True(world.Fires("HG-03"));
        Assert.False(world.With(To(PartnerKind.SafeHome, "HG-02")).Fires("HG-02"));
        Assert.False(world.Fires("HG-03"));
    }

    [Fact]
    public void Advice_is_asked_apart_from_the_consultation()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.ChildAbuse, 2, Monday) with
        {
            Threshold = ReportingThreshold.None,
        });

        Assert.Single(world.With(Done("i1", "HG-01", kind: InterventionKind.Consultation)).Of("HG-01").OfType<Refer>());
        Assert.Empty(world.Of("HG-01").OfType<Act>());
        Assert.False(world.With(To(PartnerKind.SafeHome, "HG-01")).Fires("HG-01"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Looking_into_the_cause_ends_with_a_step_or_a_referral_and_its_block_with_it(bool step)
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.Noise, 1, Monday));
        Assert.Equal(2, world.Of("OVL-03").Count);

        world = step
            ? world.With(Done("i1", "OVL-03"))
            : world.With(To(PartnerKind.NeighbourhoodCareTeam, "OVL-03"));
        Assert.False(world.Fires("OVL-03"));
    }

    [Fact]
    public void A_block_stays_while_danger_keeps_its_act_away()
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Noise, 1, Monday) with { ImmediateDanger = true });

        Assert.IsType<Block>(Assert.Single(world.Of("OVL-03")));
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData(Monday, false)]
    public void A_record_from_before_the_start_of_the_term_ends_nothing(string on, bool fires)
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.DomesticViolence, 3, Monday) with { Threshold = ReportingThreshold.Acute })
            .With(To(PartnerKind.SafeHome, "HG-02", on));

        Assert.Equal(fires, world.Fires("HG-02"));
    }

    [Fact]
    public void A_rule_of_a_corporations_own_tells_its_steps_apart_too()
    {
        var head = new RuleHead("EIGEN-01", "Twee stappen", "Two steps", [], []) { Parts = ["visit", "letter"] };
        var homes = Facts.Households.Select(h => new Advised(CaseSubject.Of(h.Id)));
        Rule own = head.Define(
            from home in homes select head.Act(home with { Start = Day(Monday) }) with { Of = "letter" },
            from home in homes select head.Act(home) with { Of = "visit" });
        World world = new World(Monday, own: [own]).With(Signal("s1", SignalCategory.Other, 1, Monday));

        Assert.Equal(["letter"], Open(world.With(Done("i1", "EIGEN-01", on: "2020-01-01")), "EIGEN-01"));
    }
}
