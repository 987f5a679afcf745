namespace Leefbaarheid.Rules.Tests.Door;

/// <summary>Rules of a corporation's own, about every signal.</summary>
internal static class Own
{
    public static Rule Acting(string id, Func<Act, Act>? with = null)
    {
        RuleHead head = Head(id);
        return head.Define(Facts.Signals.Select(signal => (with ?? (act => act))(Act(head, signal))));
    }

    /// <summary>
    /// One that never proposes: beside it the built-in rules are held to what is asked of authors of own rules.
    /// </summary>
    public static Rule Silent { get; } = Never(Head("EIG-00"));

    public static Rule Blocking(string id, params BlockTarget[] targets)
    {
        RuleHead head = Head(id);
        return head.Define(Facts.Signals.Select(signal => head.Block(Advised.By(signal), [.. targets]) with
        {
            Step = Text.Same("Houd tegen."),
        }));
    }

    public static Act Act(RuleHead head, Signal signal) => head.Act(Advised.By(signal)) with
    {
        Step = Text.Same("Bel terug."),
        Due = signal.ReceivedOn,
    };

    private static Rule Never(RuleHead head) =>
        head.Define(Facts.Signals.Where(_ => false).Select(signal => Act(head, signal)));

    public static RuleHead Head(string id) =>
        new(id, $"Eigen {id}", $"Own {id}", [], [new Source(SourceKind.Practice, "AFSPRAAK", "werkafspraak")]);
}
