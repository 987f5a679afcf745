using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Renovation;

/// <summary>REN-04 in scenarios C10 and C19: what is paid to who has to move.</summary>
public class MovingAllowanceTests
{
    private static readonly Move Necessary = new(Home) { Necessary = true };

    private static Move On(string day) => Necessary with { MovesOn = Day(day) };

    private static RenovationProject Project(string id, params Move[] moves) =>
        new(new(id), new("Lindehof")) { Moves = [.. moves] };

    private static World With(params Move[] moves) => new World("2023-03-01").With(Project("R2", moves));

    [Theory]
    [InlineData("2015-02-27", null)]
    [InlineData("2015-02-28", 5857)]
    [InlineData("2016-02-27", 5857)]
    [InlineData("2016-02-28", null)]
    [InlineData("2020-02-28", null)]
    [InlineData("2020-02-29", 6253)]
    [InlineData("2021-02-28", 6334)]
    [InlineData("2022-02-28", 6505)]
    [InlineData("2023-02-27", 6505)]
    [InlineData("2023-02-28", 7156)]
    [InlineData("2024-02-28", 7156)]
    [InlineData("2024-02-29", 7428)]
    [InlineData("2024-03-15", 7428)]
    [InlineData("2025-02-27", 7428)]
    [InlineData("2025-02-28", null)]
    [InlineData("2026-11-23", null)]
    [Concludes("REN-04")]
    public void C19_the_minimum_is_that_of_the_day_of_the_move(string day, int? amount)
    {
        World world = With(On(day));

        Act act = world.One<Act>("REN-04");
        Assert.Equal(("REN-04", "R2"), (world.Primary, act.Of));
        Assert.Equal(amount, act.Amount);
        Assert.Equal(amount is null ? ["AmountUnknown"] : [], act.Reasons.Codes());
        Assert.Equal(("move", Day(day)), (act.Dates.Single().What.Code, act.Dates.Single().On));
        Assert.Null(act.Due);
        Assert.Null(act.Task);
    }

    [Theory]
    [InlineData(500, 6656)]
    [InlineData(7156, 0)]
    [InlineData(8000, 0)]
    public void C19_what_the_municipality_pays_is_deducted(int contribution, int amount) => Assert.Equal(
        amount, With(On("2023-02-28") with { MunicipalContribution = contribution }).One<Act>("REN-04").Amount);

    [Fact]
    public void C19_a_room_has_no_minimum_even_where_the_day_is_not_known()
    {
        Act act = With(Necessary with { DwellingKind = MovedDwellingKind.Room }).One<Act>("REN-04");

        Assert.Equal(["NoMinimum"], act.Reasons.Codes());
        Assert.Null(act.Amount);
        Assert.Empty(act.Dates);
    }

    [Fact]
    public void C19_a_furnished_exchange_dwelling_is_looked_at_by_a_human()
    {
        Act act = With(On("2023-02-28") with { ExchangeDwelling = new() { Furnished = true } }).One<Act>("REN-04");
        Assert.True(act.NeedsReview);
        Assert.Null(act.Amount);
        Assert.Equal(["FurnishedExchangeDwelling"], act.Reasons.Codes());

        Act plain = With(On("2023-02-28") with { ExchangeDwelling = new() }).One<Act>("REN-04");
        Assert.Equal((7156m, false), (plain.Amount!.Value, plain.NeedsReview));
    }

    [Fact]
    public void C19_the_day_of_the_move_is_asked_of_each_project()
    {
        World world = With(Necessary).With(Project("R3", Necessary));

        Assert.Equal(["R2", "R3"], world.Of("REN-04").Cast<Require>().Select(question => question.Of!));
        Assert.All(world.Of("REN-04").Cast<Require>(), question => Assert.Equal(["MovesOn"], question.Missing.Codes()));
    }

    [Fact]
    [DoesNotConclude("REN-04")]
    public void A_move_that_is_not_necessary_gives_no_right() =>
        Assert.False(With(On("2023-02-28") with { Necessary = false }).Fires("REN-04"));

    [Fact]
    public void Of_two_moves_for_a_project_the_earliest_necessary_one_counts()
    {
        World world = With(
            Necessary, On("2024-02-29"), On("2023-02-28"), On("2022-02-28") with { Necessary = false });

        Assert.Equal(7156, world.One<Act>("REN-04").Amount);
    }

    [Fact]
    public void A_step_ends_the_allowance_of_the_project_that_it_names()
    {
        World world = With(On("2023-02-28")).With(Project("R3", On("2023-02-28")))
            .With(Step("i1", "2022-01-01", "REN-04") with { Of = "R3" });
        Assert.Equal("R2", world.One<Act>("REN-04").Of);

        Assert.False(world.With(Step("i2", "2022-01-02", "REN-04")).Fires("REN-04"));
    }
}
