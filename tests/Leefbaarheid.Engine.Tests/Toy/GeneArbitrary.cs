using FsCheck;
using FsCheck.Fluent;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>Long enough rows of numbers to build rulebooks and histories from; they shrink in length and in size.</summary>
public static class GeneArbitrary
{
    private static readonly Func<int[], IEnumerable<int[]>> Smaller = ArbMap.Default.ArbFor<int[]>().Shrinker;

    public static Arbitrary<int[]> Genes() =>
        Arb.From(Gen.Choose(0, 160).SelectMany(length => Gen.Choose(0, 999).ArrayOf(length)), Shrink);

    public static IEnumerable<(int[] Rules, int[] Moves, int Number)> Shrink((int[] Rules, int[] Moves, int Number) c) =>
        Shrink(c.Moves).Select(moves => c with { Moves = moves })
            .Concat(Shrink(c.Rules).Select(rules => c with { Rules = rules }));

    private static IEnumerable<int[]> Shrink(int[] numbers) =>
        Halves(numbers).Concat(Smaller(numbers).Where(n => n.All(x => x >= 0)));

    /// <summary>Without a stretch of the numbers, the longest stretches first.</summary>
    private static IEnumerable<int[]> Halves(int[] numbers)
    {
        for (var length = numbers.Length / 2; length > 0; length /= 2)
        {
            for (var from = 0; from + length <= numbers.Length; from += length)
                yield return [.. numbers[..from], .. numbers[(from + length)..]];
        }
    }
}
