using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.RentArrears.Rent;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Nuisance;

/// <summary>OVL-07, and what scenarios C22c and C23 say of it.</summary>
public class EndAsLastResortTests
{
    private const string Today = "2027-06-14";
    private const string Eviction = "2027-07-06";

    private static readonly TerminationProposal Proposal = new(new("v1"), Case, Day("2027-06-11"));

    private static readonly TerminationProposal Complete = Proposal with
    {
        HelpTried = Answer.Yes,
        Warned = Answer.Yes,
        BothHeard = Answer.Yes,
        ChildrenWeighed = Answer.Yes,
        AlternativesConsidered = Answer.Yes,
    };

    private static readonly Arrears Announced =
        Arrears("2027-03-01", Today).WithSteps("2027-03-10", "2027-04-05") with { EvictionOn = Day(Eviction) };

    private static readonly Intervention Warning =
        Step("i2", "2027-06-01") with { Kind = InterventionKind.Warning };

    private static World With(TerminationProposal proposal) => new World(Today).With(proposal);

    private static IEnumerable<string> AskedOf(World world) => world.Of("OVL-07").OfType<Require>()
        .SelectMany(question => question.Missing.Codes());

    [Fact]
    [Concludes("OVL-07")]
    public void What_nobody_knows_is_asked_of_a_proposal_at_once_and_nothing_is_held_back()
    {
        World world = With(Proposal);

        Require question = world.One<Require>("OVL-07");
        Assert.Equal(["HelpTried", "Warned", "BothHeard", "ChildrenWeighed", "AlternativesConsidered"], AskedOf(world));
        Assert.Equal("v1", question.Of);
        Assert.Equal(LandlordRung.L5, question.Rung);
        Assert.Equal(Day("2027-06-11"), question.Due);
        Assert.Empty(world.Decisions.OfType<Block>());
        Assert.Equal("OVL-07", world.Primary);
    }

    [Fact]
    [DoesNotConclude("OVL-07")]
    public void Before_the_day_of_the_proposal_and_of_another_than_an_own_tenant_nothing_is_asked()
    {
        Assert.False(new World("2027-06-10").With(Proposal).Fires("OVL-07"));
        Assert.False(With(Proposal).With(Household(tenure: Tenure.OwnerOccupied)).Fires("OVL-07"));
        Assert.False(new World(Today).Fires("OVL-07"));
    }

    [Fact]
    public void C22c_what_the_proposal_denies_holds_it_back_and_the_rest_is_asked()
    {
        World world = With(Proposal with { AlternativesConsidered = Answer.No })
            .With(Warning, Heard("i1", "2027-05-12", StepParty.Reporter) with
            {
                With = [StepParty.Reporter, StepParty.Subject],
                CarriesOut = "OVL-02",
                Result = InterventionResult.NoEffect,
            });

        Block block = world.One<Block>("OVL-07");
        Assert.Equal(["AlternativesConsidered"], block.Missing.Codes());
        Assert.Equal(["TerminationProposal"], block.Blocks.Select(target => target.Word.Code));
        Assert.Equal("v1", block.Of);
        Assert.Equal(["HelpTried", "ChildrenWeighed"], AskedOf(world));
    }

    [Fact]
    public void The_record_shows_it_also_where_the_proposal_denies_it() => Assert.DoesNotContain(
        "Warned", With(Proposal with { Warned = Answer.No }).With(Warning).One<Require>("OVL-07").Missing.Codes());

    [Fact]
    public void Help_counts_once_it_has_a_result_refused_too()
    {
        World world = With(Complete with { HelpTried = Answer.Unknown });
        Assert.Equal(["HelpTried"], AskedOf(world.With(Step("i1", "2027-06-01", "OVL-04"))));
        Assert.Empty(AskedOf(world.With(Step("i1", "2027-06-01", "OVL-04", InterventionResult.Refused))));
    }

    [Fact]
    public void Both_sides_count_as_heard_for_ninety_days()
    {
        Intervention heard = Heard("i1", "2027-03-17", StepParty.Reporter) with
        {
            With = [StepParty.Reporter, StepParty.Subject],
        };
        World world = With(Complete with { BothHeard = Answer.Unknown }).With(heard);
        Assert.Empty(AskedOf(world));
        Assert.Equal(["BothHeard"], AskedOf(world.On("2027-06-15")));
    }

    [Fact]
    public void Children_are_asked_after_where_there_are_any_or_nobody_knows()
    {
        World world = With(Complete with { ChildrenWeighed = Answer.Unknown });
        Assert.Equal(["ChildrenWeighed"], AskedOf(world));
        Assert.Empty(AskedOf(world.With(Household() with { ChildrenAtHome = Answer.No })));
        Assert.Equal(["ChildrenWeighed"], AskedOf(world.With(Household() with { ChildrenAtHome = Answer.Yes })));
    }

    [Fact]
    public void Where_all_is_answered_someone_else_looks_until_a_step_says_so()
    {
        World world = With(Complete);

        Require look = world.One<Require>("OVL-07");
        Assert.Empty(look.Missing);
        Assert.Equal(["AllAnswered"], look.Reasons.Codes());
        Assert.True(look.NeedsReview);
        Assert.True(world.With(Step("i1", "2027-06-10", "OVL-07")).Fires("OVL-07"));
        Assert.False(world.With(Step("i2", "2027-06-11", "OVL-07")).Fires("OVL-07"));
    }

    [Fact]
    public void A_step_ends_no_question()
    {
        World world = With(Proposal).With(Step("i1", Today, "OVL-07"));
        Assert.True(world.Fires("OVL-07"));
    }

    [Fact]
    public void A_step_that_names_none_ends_the_earliest_proposal_and_the_eviction_last()
    {
        World world = With(Complete).With(Complete with { Id = new("v2"), ProposedOn = Day("2027-06-10") });
        Assert.Equal(["v1"], world.With(Step("i1", Today, "OVL-07")).Of("OVL-07").Select(decision => decision.Of));
    }

    [Fact]
    public void C23_an_eviction_date_is_asked_what_a_proposal_is_by_the_arrears()
    {
        World world = new World(Today).With(Announced).With(Told("r1", "2027-05-10"));

        Require question = world.One<Require>("OVL-07");
        Assert.Equal(["ChildrenWeighed", "AlternativesConsidered"], question.Missing.Codes());
        Assert.Equal(Day(Today), question.Due);
        Assert.Null(question.Of);
        Assert.False(world.On("2027-07-07").Fires("OVL-07"));
    }

    [Fact]
    public void What_the_record_of_arrears_lacks_is_asked_of_an_eviction()
    {
        Assert.Equal(
            ["HelpTried", "Warned", "ChildrenWeighed", "AlternativesConsidered", "ArrearsDutyDone"],
            AskedOf(new World(Today).With(Arrears("2027-03-01", Today) with { EvictionOn = Day(Eviction) })));
    }

    [Fact]
    public void The_duty_is_done_with_the_steps_and_an_objection_or_a_notice_since()
    {
        Assert.Contains("ArrearsDutyDone", AskedOf(new World(Today).With(Announced)));
        Assert.Contains("ArrearsDutyDone", AskedOf(new World(Today).With(Announced).With(Told("r1", "2027-02-28"))));
        Assert.DoesNotContain(
            "ArrearsDutyDone",
            AskedOf(new World(Today).With(Announced.Reacting(OfferAnswer.Objected, "2027-04-06"))));
    }

    [Fact]
    public void A_proposal_for_arrears_reads_those_of_the_household_and_hears_no_reporter()
    {
        TerminationProposal forArrears = Proposal with { GroundIsArrears = true };
        Assert.Equal(
            ["HelpTried", "Warned", "ChildrenWeighed", "AlternativesConsidered", "ArrearsDutyDone"],
            AskedOf(With(forArrears)));
        Assert.Equal(
            ["ChildrenWeighed", "AlternativesConsidered"],
            AskedOf(With(forArrears).With(Announced with { EvictionOn = null }).With(Told("r1", "2027-05-10"))));
    }

    [Fact]
    public void Each_of_several_overdue_arrears_has_to_show_it()
    {
        World world = With(Complete with { GroundIsArrears = true, HelpTried = Answer.Unknown })
            .With(Announced with { EvictionOn = null }, Arrears("2027-05-01", Today, "a2"))
            .With(Told("r1", "2027-05-10"));
        Assert.Equal(["HelpTried", "ArrearsDutyDone"], AskedOf(world));
    }

    [Fact]
    public void Two_eviction_dates_of_a_household_are_asked_after_together()
    {
        World world = new World(Today)
            .With(Announced, Arrears("2027-04-01", "2027-06-10", "a2") with { EvictionOn = Day(Eviction) });
        Assert.Equal(Day("2027-06-10"), world.One<Require>("OVL-07").Due);
    }
}
