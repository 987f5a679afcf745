namespace Leefbaarheid.Engine;

/// <summary>What a session says when it is used in a way it was not made for.</summary>
internal static class Misuse
{
    public const string Broken =
        "An earlier evaluation broke off, so that this session's conclusions cannot be trusted. Open a new session " +
        "and put the facts again; a key's or a conclusion's Equals or GetHashCode that throws is the usual cause.";

    public const string NotEvaluated =
        "Facts or the moment changed since the last evaluation. Call Evaluate() first.";

    public static string InUse(bool bySameThread) => bySameThread
        ? "The session was called from inside one of its own calls. A rule concludes and calls nothing: take what it " +
          "needs from the facts. Within WhatIf, use the supposition; a sequence that is put may not use the session."
        : "The session is in use on another thread. A session is for one thread at a time: lock around it, or open a " +
          "session for each; the rulebook may be shared.";

    public static void CheckForward(Instant now, Instant later)
    {
        if (later >= now)
            return;
        throw new ArgumentOutOfRangeException(
            nameof(later), $"Time cannot go back from {now} to {later}. Open a session at the earlier moment.");
    }

    public static ArgumentException DoesNotStand(object? conclusion) =>
        new($"This does not stand: {conclusion}. Read the conclusions anew (Conclusions<T>()); WhyNot tells why not.");
}
