namespace Leefbaarheid.Rules;

/// <summary>How the suppressions of a case take the proposals of one rule (how-the-rules-are-read.md, 8).</summary>
internal readonly record struct Taking
{
    /// <summary>The rule.</summary>
    public string? Rule { get; private init; }

    private bool IsAbsolute { get; init; }

    private bool IsCurrent { get; init; }

    private bool IsLeftStanding { get; init; }

    /// <summary>The last day on which one that takes it no longer by itself was carried out.</summary>
    private LocalDate? DoneOn { get; init; }

    public static Taking Of(string rule, List<Suppression>? suppressions)
    {
        Taking taking = new() { Rule = rule };
        for (int i = 0; i < suppressions?.Count; i++)
        {
            taking = taking.With(suppressions[i], rule);
        }

        return taking;
    }

    public bool Takes(Decision proposal) =>
        IsAbsolute || (!IsLeftStanding && (IsCurrent || (DoneOn is not null && !(proposal.Start > DoneOn))));

    private Taking With(Suppression one, string rule)
    {
        bool isOfRule = one.IsOf(rule);
        return this with
        {
            IsAbsolute = IsAbsolute || (isOfRule && one.IsCurrent && one.IsAbsolute),
            IsCurrent = IsCurrent || (isOfRule && one.IsCurrent),
            IsLeftStanding = IsLeftStanding || one.LeavesStanding(rule),
            DoneOn = isOfRule && one.TakesUntil is { } day && !(day < DoneOn) ? day : DoneOn,
        };
    }
}
