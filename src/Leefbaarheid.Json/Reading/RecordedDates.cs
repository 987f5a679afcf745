using Leefbaarheid.Json.Documents;
using NodaTime;

namespace Leefbaarheid.Json.Reading;

/// <summary>Dates of what has been: a planned date, such as a meeting or the end of a covenant, is none.</summary>
internal static class RecordedDates
{
    public static LocalDate? Latest(CaseDocument document) => All(document).Max();

    private static IEnumerable<LocalDate?> All(CaseDocument document) =>
    [
        .. document.Signals.SelectMany(signal => new[] { signal.ReceivedOn, signal.ClosedOn }),
        .. document.CaseFiles.SelectMany(record => new[] { record.OpenedOn, record.ClosedOn }),
        .. document.Interventions.Select(step => step.On),
        .. document.Referrals.SelectMany(referral => new[] { referral.ReferredOn, referral.OutcomeOn }),
        .. document.TerminationProposals.Select(proposal => proposal.ProposedOn),
        .. document.Employees.SelectMany(employee => employee.Trainings).Select(training => training.On),
    ];
}
