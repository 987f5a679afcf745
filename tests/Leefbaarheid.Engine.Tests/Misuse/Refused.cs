using Xunit;

namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>That something is refused, and in which words.</summary>
internal static class Refused
{
    public const string NotEvaluated = "Facts or the moment changed since the last evaluation. Call Evaluate() first.";

    public const string Broken =
        "An earlier evaluation broke off, so that this session's conclusions cannot be trusted. Open a new session and "
        + "put the facts again; a key's or a conclusion's Equals or GetHashCode that throws is the usual cause.";

    public const string FromInside =
        "The session was called from inside one of its own calls. A rule concludes and calls nothing: take what it "
        + "needs from the facts. Within WhatIf, use the supposition; a sequence that is put may not use the session.";

    public const string OnAnotherThread =
        "The session is in use on another thread. A session is for one thread at a time: lock around it, or open a "
        + "session for each; the rulebook may be shared.";

    public static void As<TException>(string message, Action misuse)
        where TException : Exception =>
        Assert.Equal(message, Assert.Throws<TException>(misuse).Message);

    public static void Null(string parameter, Action misuse) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(misuse).ParamName);
}
