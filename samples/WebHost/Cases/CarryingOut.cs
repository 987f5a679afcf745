using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.WebHost;

/// <summary>Uitvoeren: the record that carries a decision out, which is how a human confirms it.</summary>
internal static class CarryingOut
{
    /// <summary>What a word of a rule means as a kind of step, where it means one.</summary>
    private static readonly Dictionary<string, InterventionKind> Kinds = new(StringComparer.Ordinal)
    {
        ["tips"] = InterventionKind.Tips,
        ["visit"] = InterventionKind.Visit,
        ["visitByTwo"] = InterventionKind.Visit,
        ["register"] = InterventionKind.Registration,
        ["policeReport"] = InterventionKind.PoliceReport,
        ["consult"] = InterventionKind.Consultation,
    };

    /// <summary>Which of the decisions of its case it is, in a form.</summary>
    public static string KeyOf(Decision decision) =>
        $"{decision.Rule}|{decision.Kind}|{decision.Partner?.Kind}|{decision.Of}";

    /// <summary>Whether a record ends it; others stay as long as the facts are as they are.</summary>
    public static bool CanBe(Decision decision) => !decision.EndsWithFacts
        && decision is Act or Schedule or Refer or Require { EndsWithStep: true };

    /// <summary>The kind of step that is most likely meant.</summary>
    public static InterventionKind StepOf(Decision decision) =>
        Kinds.GetValueOrDefault(decision.Of ?? "", InterventionKind.Other);

    /// <summary>
    /// Whether somebody handles the case, so that he does not look at it as somebody else: he took a step in it, or
    /// visited the household.
    /// </summary>
    public static bool IsHandler(CaseFacts facts, EmployeeId employee) =>
        facts.Interventions.Any(step => step.By == employee) || facts.HomeVisits.Any(visit => visit.By == employee);

    /// <summary>Puts the record: confirming twice on one day is confirming once.</summary>
    public static Action<IFactStore> Record(Decision decision, InterventionKind kind, EmployeeId by, LocalDate today)
    {
        var id = $"{decision.Rule}-{Mark($"{decision.Case}|{KeyOf(decision)}|{decision.Start}|{today}")}";
        if (decision is Refer { Partner: { } partner })
        {
            var referral = new Referral(new(id), decision.Case, new(partner.Kind, partner.Partner), today)
            {
                CarriesOut = decision.Rule,
                Of = decision.Of,
            };
            return store => store.PutRange([referral]);
        }

        var step = new Intervention(new(id), decision.Case, today, kind)
        {
            By = by,
            Rung = decision.Rung,
            CarriesOut = decision.Rule,
            Of = decision.Of,
        };
        return store => store.PutRange([step]);
    }

    private static string Mark(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
