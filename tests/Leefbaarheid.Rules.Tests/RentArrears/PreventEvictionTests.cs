using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.RentArrears.Rent;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.RentArrears;

/// <summary>SCH-04, and scenario C23.</summary>
public class PreventEvictionTests
{
    private const string Monday = "2027-06-14";
    private const string Eviction = "2027-07-06";

    private static readonly Arrears Announced =
        Arrears("2027-03-01", Monday, amount: 2210.75m).WithSteps("2027-03-10", "2027-04-05") with
        {
            EvictionOn = Day(Eviction),
        };

    private static Covenant Covenant(string field = "crisisFlag", string purpose = "vroegsignalering") => new(
        new("c1"),
        [new CovenantParty(new(PartnerKind.Municipality), [field])],
        [new Purpose(purpose)],
        Day("2026-01-01"),
        Day(Monday));

    private static World C23(Arrears? arrears = null) =>
        new World(Monday).With(arrears ?? Announced).With(Told("r1", "2027-05-10"));

    [Fact]
    [Concludes("SCH-04")]
    public void C23_an_eviction_that_is_announced_asks_for_contact_and_a_visit_and_passes_nothing_on()
    {
        World world = C23();

        Assert.Equal("SCH-04", world.Primary);
        Assert.Equal(["contact", "visit"], world.Of("SCH-04").Select(decision => decision.Of));
        foreach (Decision act in world.Of("SCH-04"))
        {
            Assert.Equal(Day("2027-06-15"), act.Due);
            Assert.Equal(["municipalTalk", "eviction"], act.Dates.Select(date => date.What.Code));
            Assert.Equal([Day("2027-05-13"), Day(Eviction)], act.Dates.Select(date => date.On));
            Assert.False(act.NeedsReview);
        }

        Assert.False(world.Fires("SCH-01"));
        Assert.False(world.Fires("SCH-02"));
        Assert.Empty(world.Decisions.OfType<Refer>());
    }

    [Fact]
    public void C23b_a_covenant_that_names_the_crisis_lets_it_be_told()
    {
        World world = C23().With(Covenant());

        Refer refer = world.One<Refer>("SCH-04");
        Assert.Equal("SCH-04", world.Primary);
        Assert.Equal(Day("2027-06-15"), refer.Due);
        Assert.Equal(2210.75m, refer.Amount);
        Assert.Equal(
            ["subject.name", "subject.address", "subject.phone", "subject.email", "amount", "crisisFlag"],
            refer.Fields.Select(field => field.Name));
        Assert.Equal(["allowed"], world.One<Warn>("PRI-01").Reasons.Codes());
        Assert.Empty(world.On("2027-06-15").Decisions.OfType<Refer>());
    }

    [Fact]
    public void Another_field_or_purpose_of_a_covenant_does_not()
    {
        Assert.Empty(C23().With(Covenant(field: "amount")).Decisions.OfType<Refer>());
        Assert.Empty(C23().With(Covenant(purpose: "buurtregie")).Decisions.OfType<Refer>());
    }

    [Fact]
    public void Without_one_of_the_four_steps_nothing_is_passed_on() => Assert.Empty(
        C23(Announced with { PersonalContactOn = null }).With(Covenant()).Decisions.OfType<Refer>());

    [Fact]
    [DoesNotConclude("SCH-04")]
    public void C23c_what_is_settled_leads_to_no_eviction()
    {
        World world = C23(Announced with { SettledOn = Day("2027-06-11") });
        Assert.Empty(world.Decisions);
    }

    [Fact]
    public void After_an_objection_nothing_is_passed_on_and_someone_else_looks_first()
    {
        World world = C23(Announced.Reacting(OfferAnswer.Objected, "2027-04-12")).With(Covenant());
        Assert.Empty(world.Decisions.OfType<Refer>());
        Assert.All(world.Of("SCH-04"), decision => Assert.True(decision.NeedsReview));
    }

    [Fact]
    public void An_objection_to_one_holds_the_data_of_another_back_and_not_the_contact()
    {
        Arrears objected = Arrears("2027-03-02", Monday, "a2").WithSteps("2027-03-10", "2027-04-05")
            .Reacting(OfferAnswer.Objected, "2027-04-12");
        World world = C23().With(Covenant()).With(objected);
        Assert.Equal(["contact", "visit"], world.Of("SCH-04").Select(decision => decision.Of));
    }

    [Fact]
    public void The_day_of_the_eviction_is_the_last_one()
    {
        Assert.True(C23().On(Eviction).Fires("SCH-04"));
        Assert.False(C23().On("2027-07-07").Fires("SCH-04"));
        Assert.False(C23(Announced with { EvictionOn = null }).Fires("SCH-04"));
    }

    [Fact]
    public void The_term_of_the_municipality_counts_from_the_latest_notice_since_the_rent_was_overdue()
    {
        Assert.Equal(Day("2027-05-13"), TalkOf(C23()));
        Assert.Equal(Day("2027-05-20"), TalkOf(C23().With(Told("r2", "2027-05-14", "SCH-04"))));
        Assert.Equal(Day("2027-06-17"), TalkOf(new World(Monday).With(Announced).With(Told("r1", "2027-02-28"))));
    }

    [Fact]
    public void A_referral_ends_what_was_to_be_told_and_a_step_the_contact()
    {
        World world = C23().With(Covenant()).With(Told("r2", Monday, "SCH-04"));
        Assert.Equal([DecisionKind.Act, DecisionKind.Act], world.Of("SCH-04").Select(decision => decision.Kind));

        world.With(Step("i1", Monday, "SCH-04"));
        Assert.Equal(["visit"], world.Of("SCH-04").Select(decision => decision.Of));
    }

    private static LocalDate TalkOf(World world) => world.Of("SCH-04")[0].Dates[0].On;
}
