namespace Leefbaarheid.Engine.Stages;

/// <summary>What lambdas looked into on this thread: tells whether one depends on a live group.</summary>
internal static class LiveReads
{
    [ThreadStatic]
    public static int Count;

    /// <summary>That the group was one that nobody knows; null where it was not.</summary>
    [ThreadStatic]
    public static Exception? OfUnknown;
}
