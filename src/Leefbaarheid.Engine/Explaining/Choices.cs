namespace Leefbaarheid.Engine.Explaining;

/// <summary>Ways to choose some members of a group: all of them; for a large group a few, round about.</summary>
internal static class Choices
{
    private const int AllWaysUpTo = 10;
    private const int Beginnings = 4;
    private static readonly int[] Strides = [1, 2, 3, 5, 7];

    public static IEnumerable<int[]> Of(int members, int count) =>
        count <= AllWaysUpTo
            ? from bits in Enumerable.Range(0, 1 << count)
              where BitOperations.PopCount((uint)bits) == members
              select Enumerable.Range(0, count).Where(place => (bits >> place & 1) != 0).ToArray()
            : from stride in Strides
              where BigInteger.GreatestCommonDivisor(stride, count) == 1
              from beginning in Enumerable.Range(0, Beginnings)
              let first = beginning * count / Beginnings
              select Enumerable.Range(0, members).Select(i => (first + (i * stride)) % count).ToArray();
}
