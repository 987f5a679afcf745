using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Domain.Terminations;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Voorstel tot ontbinding as a file has it.</summary>
internal sealed class TerminationProposalDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Case { get; } = json.Value("case", Readings.Id);

    public LocalDate? ProposedOn { get; } = json.Value("proposedOn", Readings.Date);

    public string? By { get; } = json.Value("by", Readings.Id);

    public Answer HelpTried { get; } = json.Answer("helpTried");

    public Answer Warned { get; } = json.Answer("warned");

    public Answer BothHeard { get; } = json.Answer("bothHeard");

    public Answer ChildrenWeighed { get; } = json.Answer("childrenWeighed");

    public Answer AlternativesConsidered { get; } = json.Answer("alternativesConsidered");

    public Answer GroundIsArrears { get; } = json.Answer("groundIsArrears");

    public Answer ArrearsDutyDone { get; } = json.Answer("arrearsDutyDone");

    public TerminationProposal ToFact(CaseSubject about) => new(
        new TerminationProposalId(Id), about, ProposedOn!.Value)
    {
        By = By is null ? null : new EmployeeId(By),
        HelpTried = HelpTried,
        Warned = Warned,
        BothHeard = BothHeard,
        ChildrenWeighed = ChildrenWeighed,
        AlternativesConsidered = AlternativesConsidered,
        GroundIsArrears = GroundIsArrears == Answer.Yes,
        ArrearsDutyDone = ArrearsDutyDone,
    };
}
