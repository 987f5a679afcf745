namespace Leefbaarheid.Engine.Explaining;

/// <summary>Tries the groups of a stage with only some of their members, told by their places.</summary>
internal sealed record Trimming(Stage Stage, int[] Chosen)
{
    public IReadOnlyList<T> Apply<T>(IReadOnlyCollection<T> group)
    {
        var all = group.ToList();
        return [.. Chosen.Where(place => place < all.Count).Select(place => all[place])];
    }
}
