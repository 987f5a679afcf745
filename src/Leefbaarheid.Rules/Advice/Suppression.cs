namespace Leefbaarheid.Rules.Advice;

/// <summary>A proposal that keeps the proposals of a rule away, in its case.</summary>
/// <param name="DoneOn">The last day on which it was carried out; null while it stands.</param>
internal sealed record Suppression(CaseSubject Case, string Rule, Decision By, LocalDate? DoneOn)
{
    /// <summary>What was carried out keeps away what had come in by then; a newer signal begins anew.</summary>
    public bool Takes(Decision proposal) => DoneOn is null || !(proposal.Start > DoneOn);
}
