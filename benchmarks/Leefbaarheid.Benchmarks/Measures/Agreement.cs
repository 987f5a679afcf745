using System.Globalization;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Before anything is timed: all contenders conclude the same, after loading, changes of every kind, and days.</summary>
internal static class Agreement
{
    private const int Changes = 2_000;
    private const int Days = 30;

    /// <exception cref="InvalidOperationException">Two contenders differ.</exception>
    public static void Check()
    {
        foreach (var households in (int[])[1_000, 10_000])
        {
            CheckW(households);
            CheckW90(households);
        }
    }

    private static void CheckW(int households)
    {
        var world = new World(households);
        var scratch = new FromScratch();
        Contender[] contenders =
        [
            scratch,
            new HandWritten(),
            new EngineContender(WorkloadRules.W()),
            new EngineContender(GuideRules.W()),
        ];
        Load(contenders, world);
        Compare($"W {households} loaded", contenders);
        Change(contenders, world);
        Compare($"W {households} changed", contenders);
        var counts = Counts.Of(scratch.Households, scratch.Signals);
        var stateless = new MicrosoftRules().Evaluate(counts.Households, counts.Neighbourhoods);
        Compare($"W {households} changed: {nameof(MicrosoftRules)}", stateless, scratch.Read());
    }

    private static void CheckW90(int households)
    {
        var world = new World(households);
        const int Window = WorkloadRules.WindowInDays;
        Contender[] contenders =
        [
            new FromScratch(Window),
            new HandWritten(Window),
            new EngineContender(WorkloadRules.W90()),
            new EngineContender(GuideRules.W90()),
        ];
        Load(contenders, world);
        Compare($"W90 {households} loaded", contenders);
        Change(contenders, world);
        Compare($"W90 {households} changed", contenders);
        for (var day = 1; day <= Days; day++)
        {
            var today = World.Today.PlusDays(day);
            Each(contenders, c => c.AdvanceTo(today));
            Compare($"W90 {households} on {today}", contenders, isTold: day == Days);
        }
    }

    private static void Load(Contender[] contenders, World world) => Each(contenders, c => c.Load(world));

    /// <summary>New, replaced and removed signals and households, some of them before what they belong to.</summary>
    private static void Change(Contender[] contenders, World world)
    {
        var random = new Random(1);
        foreach (var signal in world.More(Changes))
        {
            var known = world.Signals[random.Next(world.Signals.Length)];
            var household = world.Households[random.Next(world.Households.Length)];
            var moved = household with { NeighbourhoodId = random.Next(world.Households.Length / 25) };
            Each(contenders, c => c.Put(signal));
            Each(contenders, c => c.Put(signal with { Id = known.Id }));
            Each(contenders, c => c.RemoveSignal(world.Signals[known.Id].Id));
            if (random.Next(2) == 0)
                Each(contenders, c => c.RemoveHousehold(household.Id));
            else
                Each(contenders, c => c.Put(moved));
        }
    }

    private static void Compare(string moment, Contender[] contenders, bool isTold = true)
    {
        Each(contenders, c => c.Evaluate());
        var expected = contenders[0].Read();
        foreach (var contender in contenders.Skip(1))
            Compare($"{moment}: {contender.GetType().Name}", contender.Read(), expected);
        if (isTold)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{moment}: all agree ({expected})"));
    }

    private static void Compare(string what, Verdict found, Verdict expected)
    {
        if (found.DifferenceFrom(expected) is { Length: > 0 } difference)
            throw new InvalidOperationException($"{what} differs from {nameof(FromScratch)}:{difference}");
    }

    private static void Each(Contender[] contenders, Action<Contender> action)
    {
        foreach (var contender in contenders)
            action(contender);
    }
}
