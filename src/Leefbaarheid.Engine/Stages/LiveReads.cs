namespace Leefbaarheid.Engine.Stages;

/// <summary>How often a live group was looked into on this thread: tells whether a lambda depends on one.</summary>
internal static class LiveReads
{
    [ThreadStatic]
    public static int Count;
}
