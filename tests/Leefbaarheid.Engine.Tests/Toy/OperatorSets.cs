namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>The operators of each set, by the numbers they have in <see cref="RandomRulebook"/>.</summary>
internal static class OperatorSets
{
    /// <summary>Neither an absence nor a group: more facts only ever give more rows.</summary>
    public static readonly int[] Plain = [0, 2, 3, 4, 5, 6, 8, 18, 20, 21, 22, 23, 24, 25, 29];

    private static readonly int[] Local = [0, 2, 4, 6, 9, 13, 14, 18, 19, 20, 21, 22, 23, 24, 25, 26];
    private static readonly int[] Told = [.. Enumerable.Range(0, 31)];
    private static readonly int[] All = [.. Enumerable.Range(0, 41)];
    private static readonly int[] Traps = [.. Enumerable.Range(0, 60)];

    public static int[] Of(Operators operators) => operators switch
    {
        Operators.Traps => Traps,
        Operators.Local => Local,
        Operators.Told => Told,
        _ => All,
    };
}
