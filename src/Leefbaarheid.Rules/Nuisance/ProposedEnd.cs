namespace Leefbaarheid.Rules;

/// <summary>Someone proposes to end a tenancy: in so many words, or with a day for an eviction.</summary>
/// <param name="subject">The case.</param>
/// <param name="proposal">The proposal; none of an eviction.</param>
/// <param name="arrears">The overdue arrears that it rests on.</param>
internal sealed class ProposedEnd(CaseSubject subject, TerminationProposal? proposal, ArrearsView[] arrears)
{
    public CaseSubject Case => subject;

    public TerminationProposal? Proposal => proposal;

    /// <summary>The overdue arrears that it rests on, by id.</summary>
    public ArrearsView[] Arrears { get; } = [.. arrears.OrderBy(row => row.Arrears.Id)];

    /// <summary>Whether arrears are the ground; an eviction date is one of arrears.</summary>
    public bool RestsOnArrears => proposal?.GroundIsArrears ?? true;

    /// <summary>The day of the proposal; of an eviction that of the earliest statement.</summary>
    public LocalDate Start => proposal?.ProposedOn ?? arrears.Min(row => row.Start);
}
