using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Lindehof;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Physical;

/// <summary>Scenario C18: a lamp, rubbish and greenery in one complex.</summary>
public class ReportToOwnerTests
{
    private const string Today = "2027-01-18";

    private static Signal Lamp =>
        Report("s1", SignalCategory.Lighting, "2027-01-15", "A") with { Owner = UpkeepOwner.OwnUpkeep };

    private static Signal Rubbish =>
        About("h7", "s2", SignalCategory.Litter, Today, 2) with { Owner = UpkeepOwner.Municipality };

    private static Signal Trees => Report("s3", SignalCategory.Greenery, Today);

    private static World With(params Signal[] signals) =>
        new World(Today).With(TheComplex).With(Household("h7", "B")).With(signals);

    private static Refer[] Refers(World world) => [.. world.Of("WIJK-01").OfType<Refer>()];

    [Fact]
    [Concludes("WIJK-01")]
    public void C18_each_report_goes_to_its_owner_and_an_unknown_owner_is_asked()
    {
        World world = With(Lamp, Rubbish, Trees);

        Assert.Equal("WIJK-01", world.PrimaryOf(OfComplex));
        Assert.Equal(["EigenDienst", "Gemeente"], Refers(world).Select(refer => refer.Of));
        Assert.Equal([PartnerKind.OwnUpkeep, PartnerKind.Municipality], Refers(world).Select(r => r.Partner!.Kind));
        Assert.Equal([Day("2027-01-19"), Day("2027-01-20")], Refers(world).Select(refer => refer.Due!.Value));
        Assert.Equal(["A", "B"], Refers(world).Select(refer => refer.InBlock));
        Assert.All(Refers(world), refer => Assert.Equal([DataFields.Building], refer.Fields));
        Require owner = world.One<Require>("WIJK-01");
        Assert.Equal(["Owner"], owner.Missing.Codes());
        Assert.Equal(Day("2027-01-20"), owner.Due);
        Assert.All(world.Of("WIJK-01"), decision => Assert.Equal(OfComplex, decision.Case));
        Assert.False(world.Fires("PRI-01"));
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    [DoesNotConclude("WIJK-01")]
    public void Nuisance_in_a_complex_has_no_owner() =>
        Assert.False(With(Report("s1", SignalCategory.Noise, Today)).Fires("WIJK-01"));

    [Fact]
    public void Several_reports_to_one_owner_are_one_referral_due_with_the_earliest()
    {
        World world = With(Lamp, Report("s4", SignalCategory.Vandalism, "2027-01-14", "B") with
        {
            Owner = UpkeepOwner.OwnUpkeep,
        });

        Refer refer = Assert.Single(Refers(world));
        Assert.Equal(Day("2027-01-18"), refer.Due);
        Assert.Null(refer.InBlock);
        Assert.Equal(["s1", "s4"], refer.Facts.Select(fact => fact.Id));
        Assert.Contains("verlichting", refer.Step.Dutch, StringComparison.Ordinal);
        Assert.Contains("vernieling", refer.Step.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void C18b_what_was_passed_on_is_done_for_that_owner_alone()
    {
        World world = With(Lamp, Rubbish).With(Referral("r1", PartnerKind.OwnUpkeep, Today, "WIJK-01"));

        Assert.Equal([PartnerKind.Municipality], Refers(world).Select(refer => refer.Partner!.Kind));
    }

    [Fact]
    public void A_report_of_the_day_of_the_referral_is_passed_on_and_one_of_the_day_after_is_not()
    {
        Referral made = Referral("r1", PartnerKind.OwnUpkeep, "2027-01-15", "WIJK-01");
        Assert.Empty(Refers(With(Lamp).With(made)));

        Refer refer = Assert.Single(Refers(With(Lamp, Report("s4", SignalCategory.Lighting, "2027-01-16", "B") with
        {
            Owner = UpkeepOwner.OwnUpkeep,
        }).With(made)));
        Assert.Equal(["s4"], refer.Facts.Select(fact => fact.Id));
        Assert.Equal(Day("2027-01-19"), refer.Due);
        Assert.Equal("B", refer.InBlock);
    }

    [Fact]
    public void A_referral_that_names_reports_ends_these_alone()
    {
        Signal other = Report("s0", SignalCategory.Vandalism, "2027-01-14") with { Owner = UpkeepOwner.OwnUpkeep };
        Referral made = Referral("r1", PartnerKind.OwnUpkeep, Today, "WIJK-01") with { Signals = [Lamp.Id] };

        Refer refer = Assert.Single(Refers(With(other, Lamp).With(made)));
        Assert.Equal(["s0"], refer.Facts.Select(fact => fact.Id));
        Assert.Equal(Day("2027-01-18"), refer.Due);
        Assert.Empty(Refers(With(other, Lamp).With(made with { Signals = [other.Id, Lamp.Id] })));
    }

    [Fact]
    public void The_question_after_the_owner_stays_whoever_the_report_went_to() =>
        Assert.Single(With(Trees).With(Referral("r1", PartnerKind.Municipality, Today, "WIJK-01")).Of("WIJK-01"));

    [Fact]
    public void A_closed_report_is_nobodys_business_any_more()
    {
        World world = With(Lamp with { ClosedOn = Day(Today) });
        Assert.Single(Refers(world));
        Assert.Empty(Refers(world.On("2027-01-19")));
    }

    [Fact]
    public void Without_a_known_complex_it_is_a_matter_of_the_household_and_names_no_block()
    {
        World world = new World(Today).With(
            Given.Signal("s1", SignalCategory.Litter, 1, Today) with { Owner = UpkeepOwner.Municipality });

        Refer refer = world.One<Refer>("WIJK-01");
        Assert.Equal(World.Case, refer.Case);
        Assert.Equal([DataFields.Building], refer.Fields);
        Assert.Null(refer.InBlock);
    }

    [Fact]
    public void The_municipality_that_serves_the_area_is_named()
    {
        World world = With(Rubbish).With(
            new Partner(new("p1"), PartnerKind.Municipality, "Breda") { Areas = [AreaCode.Parse("GM0758")] },
            new Partner(new("p2"), PartnerKind.Municipality, "Tilburg") { Areas = [AreaCode.Parse("GM0855")] });

        Assert.Equal("Tilburg", Assert.Single(Refers(world)).Partner!.Name);
    }

    [Fact]
    public void Who_asks_why_not_learns_when_it_was_passed_on()
    {
        World world = With(Lamp).With(Referral("r1", PartnerKind.OwnUpkeep, Today, "WIJK-01"));
        Assert.Empty(Refers(world));

        Assert.Contains(
            "WIJK-01 geldt niet: doorgegeven op 2027-01-18",
            world.Session.WhyNot("WIJK-01", OfComplex).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }
}
