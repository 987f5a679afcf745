namespace Leefbaarheid.Abstractions;

internal static class Cycles
{
    /// <summary>
    /// Circles in a graph, each once, beginning at the node that comes first in <paramref name="nodes"/>.
    /// </summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next)
    {
        var done = new HashSet<T>();
        var found = new List<IReadOnlyList<T>>();
        foreach (var node in nodes)
            Walk(node, [], done, next, found);
        return found;
    }

    private static void Walk<T>(
        T node, List<T> path, HashSet<T> done, Func<T, IEnumerable<T>> next, List<IReadOnlyList<T>> found)
    {
        var at = path.IndexOf(node);
        if (at >= 0)
            found.Add(path[at..]);
        if (at >= 0 || !done.Add(node))
            return;
        path.Add(node);
        foreach (var neighbour in next(node))
            Walk(neighbour, path, done, next, found);
        path.RemoveAt(path.Count - 1);
    }
}
