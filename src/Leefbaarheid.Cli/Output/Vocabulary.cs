using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Domain.Signals;

namespace Leefbaarheid.Cli.Output;

/// <summary>What people say for the names in an advice: fields, facts, reasons. An unknown name stays.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, Text> Known = new(StringComparer.Ordinal)
    {
        ["subject.name"] = new("naam van de betrokkene", "name of the subject"),
        ["subject.address"] = new("adres van de betrokkene", "address of the subject"),
        ["subject.phone"] = new("telefoon van de betrokkene", "phone of the subject"),
        ["subject.email"] = new("e-mail van de betrokkene", "e-mail of the subject"),
        ["reporter.name"] = new("naam van de melder", "name of the reporter"),
        ["reporter.address"] = new("adres van de melder", "address of the reporter"),
        ["reporter.phone"] = new("telefoon van de melder", "phone of the reporter"),
        ["reporter.email"] = new("e-mail van de melder", "e-mail of the reporter"),
        ["facts"] = new("wat is gezien en gehoord", "what was seen and heard"),
        ["amount"] = new("bedrag", "amount"),
        ["building"] = new("plek en staat van het gebouw", "place and state of the building"),
        ["steps"] = new("wat is geprobeerd", "what was tried"),
        ["crisisFlag"] = new("dat een crisis dreigt", "that a crisis threatens"),
        ["ReporterConsent"] = new("toestemming van de melder", "consent of the reporter"),
        ["ConsentToCare"] = new("toestemming voor zorg", "consent to care"),
        ["TriedSelf"] = new("of de melder het zelf heeft geprobeerd", "whether the reporter tried himself"),
        ["Threshold"] = new("of een drempel van de meldcode is bereikt", "whether a threshold of the code is reached"),
        ["InformedFirst"] = new("of er vooraf een gesprek was", "whether there was a talk first"),
        ["SafetyReason"] = new("waarom een gesprek vooraf onveilig is", "why a talk first is unsafe"),
        ["Purpose"] = new("doel", "purpose"),
        ["LegalBasis"] = new("grondslag", "legal basis"),
        ["HelpTried"] = new("of hulp is geprobeerd", "whether help was tried"),
        ["Warned"] = new("of is gewaarschuwd", "whether a warning was given"),
        ["BothHeard"] = new("of beide kanten zijn gehoord", "whether both sides were heard"),
        ["ChildrenWeighed"] = new("of de belangen van kinderen zijn gewogen", "whether children were weighed"),
        ["AlternativesConsidered"] = new("of alternatieven zijn bekeken", "whether alternatives were considered"),
        ["ArrearsDutyDone"] = new("of de plicht bij achterstand is vervuld", "whether the duty in arrears was met"),
        ["HumanReview"] = new("de blik van een tweede medewerker", "the look of a second employee"),
        ["JointTalks"] = new("gezamenlijke gesprekken", "joint talks"),
        ["TerminationProposal"] = new("het voorstel tot ontbinding", "the proposal to terminate"),
        ["DomesticViolence"] = new("huiselijk geweld", "domestic violence"),
        ["Severity≥3"] = new("ernst 3 of hoger", "severity 3 or more"),
        ["allowed"] = new("toegestaan", "allowed"),
        ["signal"] = new("signaal", "signal"),
        ["household"] = new("huishouden", "household"),
        ["referral"] = new("verwijzing", "referral"),
        ["intervention"] = new("stap", "step"),
        ["employee"] = new("medewerker", "employee"),
        ["areaTeam"] = new("gebiedsteam", "area team"),
        ["covenant"] = new("convenant", "covenant"),
        ["payload"] = new("te delen gegevens", "data to be shared"),
        ["validTo"] = new("geldig tot en met", "valid to"),
        ["visitByTwoUntil"] = new("bezoek met twee personen tot en met", "visit by two until"),
        ["review"] = new("terugkijken", "review"),
    };

    public static Text Of(string name) =>
        Known.GetValueOrDefault(name)
        ?? (ContraIndications.Words.TryParse(name, out ContraIndication reason) ? ContraIndications.Words.Name(reason)
            : PartnerKinds.Words.TryParse(name, out PartnerKind partner) ? PartnerKinds.Words.Name(partner)
            : Text.Same(name));
}
