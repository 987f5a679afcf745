using System.Numerics;

namespace Leefbaarheid.Engine.Explaining;

/// <summary>
/// Ways to choose some members of a group: all of them for a small group; for a larger one, stretches of it round
/// about, of members that follow each other and of members at a few other distances.
/// </summary>
internal static class Choices
{
    private const int AllWaysUpTo = 10;
    private static readonly int[] Strides = [1, 2, 3, 5, 7];

    public static IEnumerable<int[]> Of(int members, int count)
    {
        if (count <= AllWaysUpTo)
            return All(members, count);
        return from stride in Strides
               where BigInteger.GreatestCommonDivisor(stride, count) == 1
               from first in Enumerable.Range(0, count)
               select Enumerable.Range(0, members).Select(i => (first + (i * stride)) % count).ToArray();
    }

    private static IEnumerable<int[]> All(int members, int count) =>
        from bits in Enumerable.Range(0, 1 << count)
        where BitOperations.PopCount((uint)bits) == members
        select Enumerable.Range(0, count).Where(place => (bits >> place & 1) != 0).ToArray();
}
