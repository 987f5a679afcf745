namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Counts on each thread how often a live group is looked into: whoever runs an author's lambda can so find out whether
/// what it made depends on a group, however deep in the row it stands.
/// </summary>
internal static class LiveReads
{
    [ThreadStatic]
    public static int Count;
}
