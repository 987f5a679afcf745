using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.RentArrears.Rent;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.RentArrears;

/// <summary>SCH-03, and scenario C6b.</summary>
public class RespectObjectionTests
{
    private const string Monday = "2026-11-23";

    private static readonly Arrears Ready = Arrears("2026-09-01", Monday).WithSteps("2026-10-14", "2026-10-05");

    private static readonly Arrears Objected = Ready.Reacting(OfferAnswer.Objected, "2026-10-12");

    [Fact]
    [Concludes("SCH-03")]
    public void C6b_who_objects_is_not_reported_and_contact_goes_on()
    {
        World world = new World(Monday).With(Objected);

        Assert.Equal("SCH-03", world.Primary);
        Assert.Equal(["SCH-02", "PersonalData SCH-04"], world.One<Block>("SCH-03").Blocks.Select(b => b.Word.Code));
        Assert.Equal(["Objected"], world.One<Block>("SCH-03").Reasons.Codes());
        Assert.Equal(Day("2026-11-30"), world.One<Act>("SCH-03").Due);
        Assert.Equal(["SCH-03", "SCH-03"], world.Decisions.Select(decision => decision.Rule));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(OfferAnswer.Agreed)]
    [DoesNotConclude("SCH-03")]
    public void Who_agrees_or_says_nothing_does_not_object(OfferAnswer? answer) => Assert.False(new World(Monday)
        .With(answer is { } said ? Ready.Reacting(said, "2026-10-12") : Ready)
        .Fires("SCH-03"));

    [Fact]
    public void The_term_counts_from_the_objection_where_the_statement_is_older()
    {
        Arrears older = Arrears("2026-09-01", "2026-10-05").WithSteps("2026-10-14", "2026-10-05");
        World world = new World(Monday).With(older.Reacting(OfferAnswer.Objected, "2026-10-12"));
        Assert.Equal(Day("2026-10-19"), world.One<Act>("SCH-03").Due);
    }

    [Fact]
    public void Contact_that_went_on_ends_the_act_and_not_the_block()
    {
        World world = new World(Monday).With(Objected).With(Step("i1", Monday, "SCH-03"));
        Assert.Equal([DecisionKind.Block], world.Of("SCH-03").Select(decision => decision.Kind));
    }

    [Fact]
    public void An_objection_to_one_holds_back_what_would_be_told_of_another()
    {
        Arrears other = Arrears("2026-09-02", Monday, "a2").WithSteps("2026-10-14", "2026-10-05");
        World world = new World(Monday).With(Objected, other);
        Assert.False(world.Fires("SCH-02"));
        Assert.False(world.Fires("PRI-01"));
    }
}
