using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Validation;

namespace Leefbaarheid.Json.Reading;

/// <summary>Makes facts of a document that was found right.</summary>
internal sealed class FactBuilder(CaseDocument document, FileIndex index, ProblemList problems)
{
    public CaseFacts Build() => new(index.At, index.Default)
    {
        Municipalities = document.Municipality is { } municipality ? [municipality.ToFact()] : [],
        Complexes = Make(document.Complexes, complex => complex.ToFact()),
        Households = Make(document.Households, household => household.ToFact()),
        Signals = Make(document.Signals, signal => signal.ToFact(document)),
        CaseFiles = Make(document.CaseFiles, record => record.ToFact(CaseOf(record.Case))),
        Interventions = Make(document.Interventions, step => step.ToFact(CaseOf(step.Case))),
        Referrals = Make(document.Referrals, referral => referral.ToFact(CaseOf(referral.Case))),
        TerminationProposals = Make(document.TerminationProposals, item => item.ToFact(CaseOf(item.Case))),
        Payloads = Make(document.Payloads, payload => payload.ToFact(CaseOf(payload.Case))),
        Partners = Make(document.Partners, partner => partner.ToFact()),
        Covenants = Make(document.Covenants, covenant => covenant.ToFact()),
        AreaTeams = Make(document.AreaTeams, team => team.ToFact()),
        Employees = Make(document.Employees, employee => employee.ToFact()),
    };

    // A fact that names no case belongs to the case of the file.
    private CaseSubject CaseOf(string? id) =>
        index.Find(id) ?? index.Default ?? throw new ArgumentException("The file has no subject; add a household.");

    // The types of the field check themselves as well; what they refuse is told in their words.
    private ValueList<TFact> Make<TItem, TFact>(IEnumerable<TItem> items, Func<TItem, TFact> make)
        where TItem : FileObject
    {
        List<TFact> facts = [];
        foreach (TItem item in items)
        {
            try
            {
                facts.Add(make(item));
            }
            catch (ArgumentException refusal)
            {
                problems.Add(
                    item.Path,
                    new("gegevens die niet samengaan", "data that do not go together"),
                    Text.Same(Bsn.Redact(refusal.Message)));
            }
        }

        return facts.ToValueList();
    }
}
