using Leefbaarheid.Engine.Stages;

namespace Leefbaarheid.Engine.Explaining;

/// <summary>
/// Tries the groups of a stage with some of their members: as many, from one of them on, round about.
/// </summary>
internal sealed record Trimming(Stage Stage, int Members, int First)
{
    public IReadOnlyList<T> Apply<T>(IReadOnlyCollection<T> group)
    {
        var all = group.ToList();
        return [.. Enumerable.Range(First, Math.Min(Members, all.Count)).Select(i => all[i % all.Count])];
    }
}
