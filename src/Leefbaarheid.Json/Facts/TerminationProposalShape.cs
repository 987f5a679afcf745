using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class TerminationProposalShape
{
    public static Shape<TerminationProposal> Shape { get; } = new("terminationProposal", f => new TerminationProposal(
        f.Id(t => t.Id, id => new TerminationProposalId(id)),
        f.Case(t => t.Case),
        f.Need(t => t.ProposedOn, Sorts.Recorded))
    {
        By = f.May(t => t.By, Codes.Employee),
        HelpTried = f.Answer(t => t.HelpTried),
        Warned = f.Answer(t => t.Warned),
        BothHeard = f.Answer(t => t.BothHeard),
        ChildrenWeighed = f.Answer(t => t.ChildrenWeighed),
        AlternativesConsidered = f.Answer(t => t.AlternativesConsidered),
        GroundIsArrears = f.Yes(t => t.GroundIsArrears),
        ArrearsDutyDone = f.Answer(t => t.ArrearsDutyDone),
    });
}
