using Leefbaarheid.Oracle;
using Leefbaarheid.Testing;
using Xunit;

namespace Leefbaarheid.Hosting.Tests.Desk;

/// <summary>
/// A desk whose areas sleep, that is started anew and whose households move, tells what plain sessions of the areas
/// would: all of it, and each change once.
/// </summary>
public sealed class DeskLaw
{
    private static readonly Rulebook Rules = LeefbaarheidRulebook.Create();
    private static readonly Instant Start = Instant.FromUtc(2026, 9, 1, 10, 0);

    [Fact]
    public async Task Any_history_through_a_desk_is_that_of_plain_sessions()
    {
        for (var seed = 0; seed < LawCount.Tries(60); seed++)
        {
            try
            {
                LawCount.Add();
                await HoldsAsync(seed);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                throw new InvalidOperationException($"Seed {seed}: {failed.Message}", failed);
            }
        }
    }

    private static async Task HoldsAsync(int seed)
    {
        var random = new Random(seed);
        var world = new DeskWorld(Rules, Start, mostAwake: 1 + random.Next(3));
        for (var moves = random.Next(30); moves > 0; moves--)
            await MoveAsync(world, random);
        await world.Desk.AdvanceAsync(TestContext.Current.CancellationToken);
        await world.CheckAsync();
    }

    private static async Task MoveAsync(DeskWorld world, Random random)
    {
        var dice = new Dice(random.Next());
        var facts = Scene.All[random.Next(Scene.All.Count)].Make(dice);
        switch (random.Next(12))
        {
            case < 8:
                await world.PutAsync(facts);
                break;
            case 8:
                await world.RemoveAsync(facts);
                break;
            case 9:
                await world.PassAsync(Duration.FromHours(random.Next(1000)));
                break;
            case 10:
                await world.FailAsync(facts);
                break;
            default:
                world.Restart();
                break;
        }
    }
}
