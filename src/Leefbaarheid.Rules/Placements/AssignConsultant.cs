namespace Leefbaarheid.Rules;

internal sealed partial class PlacementPack
{
    private static readonly RuleHead Assigning = new(
        "UIT-01",
        "Consulent bij bijzondere instroom",
        "A consultant for special inflow",
        [LegalBasis.Urgency],
        [Sources.Hw14, Sources.Rig, Sources.Default])
    {
        Because = new(
            "Dit huishouden komt met een bijzondere plaatsing. De gemeente beslist over urgentie, niet de corporatie.",
            "This household comes by a special placement. The municipality decides on urgency, the corporation does "
                + "not."),
    };

    private Rule AssignConsultant => Assigning.Define(
        policy,
        GoingOn.During(p => BeforeKeys(p)).Select(p => Assign(p)));

    private static readonly Text AssignStep = new(
        "De teamleider wijst een consulent wonen-welzijn-zorg aan voor dit huishouden.",
        "The team leader assigns a housing and care consultant to this household.");

    private Act Assign(PlacementView p) => Assigning.Act(p) with
    {
        Of = p.Placement.Id.Value,
        Step = AssignStep,
        Due = policy.Consultant.EndFrom(p.Placement.ReportedOn, calendar),
        Dates = UrgencyValidTo(p.Placement.UrgencyValidTo),
        Reasons = [UrgencyStanding.Of(p.Placement.UrgencyGround, p.Placement.ReportedOn)],
    };

    private static ValueList<DatedItem> UrgencyValidTo(LocalDate? day) =>
        day is { } known ? [new(ValidToTerm, known, StatementOfMunicipality)] : [];

    private static readonly Term ValidToTerm = new(
        "urgencyValidTo", "urgentie geldig tot en met", "urgency valid to");

    private static readonly Text StatementOfMunicipality = new(
        "urgentieverklaring van de gemeente", "urgency statement of the municipality");
}
