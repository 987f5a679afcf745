namespace Leefbaarheid.Rules.Advice;

/// <summary>A proposal that keeps the proposals of other rules away, in its case.</summary>
/// <param name="By">The proposal: an act, a referral or a plan; a question or a warning keeps nothing away.</param>
/// <param name="Rules">The rules that give way to its rule.</param>
/// <param name="DoneOn">The last day on which it was carried out; null while it stands.</param>
internal sealed record Suppression(Decision By, string[] Rules, LocalDate? DoneOn)
{
    /// <summary>What was carried out keeps away what had come in by then; a newer signal begins anew.</summary>
    public bool Takes(Decision proposal) =>
        IsAbout(proposal) && (DoneOn is null || !(proposal.Start > DoneOn));

    public bool IsAbout(Decision proposal) =>
        Array.IndexOf(Rules, proposal.Rule) >= 0 && !By.LeavesStanding.Contains(proposal.Rule);
}
