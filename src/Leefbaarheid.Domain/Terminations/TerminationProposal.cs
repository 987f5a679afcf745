using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Voorstel tot ontbinding: someone proposes the last rung. A court decides, and only as a last resort.
/// </summary>
/// <param name="Id">The identity; a later version of the same proposal replaces the earlier one.</param>
/// <param name="Case">The household it is about.</param>
/// <param name="ProposedOn">The day.</param>
public sealed record TerminationProposal(TerminationProposalId Id, CaseSubject Case, LocalDate ProposedOn)
{
    /// <summary>Who proposes it.</summary>
    public EmployeeId? By { get; init; }

    /// <summary>Whether help was tried.</summary>
    public Answer HelpTried { get; init; }

    /// <summary>Whether the household was warned.</summary>
    public Answer Warned { get; init; }

    /// <summary>Whether both sides were heard.</summary>
    public Answer BothHeard { get; init; }

    /// <summary>Whether the interests of the children were weighed.</summary>
    public Answer ChildrenWeighed { get; init; }

    /// <summary>Whether alternatives were considered.</summary>
    public Answer AlternativesConsidered { get; init; }

    /// <summary>Whether arrears are the ground.</summary>
    public bool GroundIsArrears { get; init; }

    /// <summary>Whether the duties before eviction for arrears were met.</summary>
    public Answer ArrearsDutyDone { get; init; }
}
