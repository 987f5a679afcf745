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

    public static ArgumentException NoRuleReads(Type type, Type[] akin) =>
        new($"No rule reads {TypeName.Of(type)}, " + (akin.Length > 0
            ? $"but one reads a type akin to it: write {Each("Put", akin, "…")}, and so with PutRange and Remove."
            : "so putting or removing one means nothing. If the host puts it all the same, name its relation in " +
              "Rulebook.Create(rules, host: …)."));

    public static ArgumentException NoRuleConcludes(Type type, Type[] akin) =>
        new($"No rule of this rulebook concludes {TypeName.Of(type)}; ask for the type that a rule selects" +
            (akin.Length > 0 ? $": {Each("Conclusions", akin, "")}, and so with Why and the other questions." : "."));

    /// <summary>What is akin to it is named, else all that is put out.</summary>
    public static ArgumentException IsNoOutput(Type type, Type[] akin, Type[] outputs) =>
        new($"{TypeName.Of(type)} is a proposal, or whatever else rules conclude for other rules, and no output of " +
            "this rulebook. Ask for what comes of it: " +
            $"{Each("Conclusions", akin.Length > 0 ? akin : outputs, "")}, and so with Changes, Why and the other " +
            "questions. If the host reads it all the same, name its relation where the rulebook is made (host: …).");

    /// <summary>An identity that is of another type, with the call that works where there is one.</summary>
    public static ArgumentException OtherIdentity<T, TId>(object id, object? fitting)
    {
        var (fact, known, given) = (TypeName.Of(typeof(T)), TypeName.Of(typeof(TId)), TypeName.Of(id.GetType()));
        var call = fitting switch
        {
            null => $"Remove<{fact}>(id) with an id of type {known}",
            string letters => $"Remove<{fact}>(\"{letters}\")",
            _ => string.Create(CultureInfo.InvariantCulture, $"Remove<{fact}>({fitting})"),
        };
        var text = $"A {fact} is known by an identity of type {known}, and {id} is of type {given}: write {call}.";
        return new(text, nameof(id));
    }

    public static ArgumentException DoesNotStand(object? conclusion) =>
        new($"This does not stand: {conclusion}. Read the conclusions anew (Conclusions<T>()); WhyNot tells why not.");

    private static string Each(string call, Type[] types, string argument)
    {
        var calls = types.Select(t => $"{call}<{TypeName.Of(t)}>({argument})").Order(StringComparer.Ordinal);
        return string.Join(" or ", calls.Take(3)) + (types.Length > 3 ? " and the like" : "");
    }
}
