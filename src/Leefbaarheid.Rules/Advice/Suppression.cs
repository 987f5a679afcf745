namespace Leefbaarheid.Rules;

/// <summary>
/// A proposal that keeps the proposals of other rules away, in its case (how-the-rules-are-read.md, 8).
/// </summary>
/// <param name="By">The act or referral, or the plan that keeps away while it is proposed.</param>
/// <param name="Rules">The rules that give way to its rule.</param>
internal sealed record Suppression(Weighed By, string[] Rules)
{
    /// <summary>Whether it goes before what another leaves standing: danger does.</summary>
    public bool IsAbsolute => By.Proposal.KeepsAway == KeepsAway.UntilDone;

    /// <summary>Not once it was carried out, unless it keeps away as long as it is proposed.</summary>
    public bool IsCurrent => By.DoneOn is null || By.Proposal.KeepsAway == KeepsAway.WhileProposed;

    /// <summary>What was carried out keeps away what had come in by then; a newer signal begins anew.</summary>
    public LocalDate? TakesUntil => IsCurrent || IsAbsolute ? null : By.DoneOn;

    /// <summary>Whether a rule gives way to its rule.</summary>
    public bool IsOf(string rule) => Array.IndexOf(Rules, rule) >= 0;

    public bool Takes(Decision proposal) =>
        IsOf(proposal.Rule) && (IsCurrent || (TakesUntil is { } day && !(proposal.Start > day)));

    public bool LeavesStanding(string rule) => IsCurrent && By.Proposal.LeavesStanding.Contains(rule);
}
