using FsCheck;
using FsCheck.Fluent;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>Long enough rows of numbers to build rulebooks and histories from; they shrink in length and in size.</summary>
public static class GeneArbitrary
{
    public static Arbitrary<int[]> Genes() =>
        Arb.From(
            Gen.Choose(0, 160).SelectMany(length => Gen.Choose(0, 999).ArrayOf(length)),
            numbers => ArbMap.Default.ArbFor<int[]>().Shrinker(numbers).Where(n => n.All(x => x >= 0)));
}
