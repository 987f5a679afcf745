using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Cause = new(
        "OVL-03",
        "Onduidelijke oorzaak onderzoeken",
        "Find the cause where it is unclear",
        [LegalBasis.Accuracy],
        [Sources.Btiv51, Sources.Vact, Sources.Inv, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "De oorzaak staat niet vast, of wat is vastgelegd past niet bij de feiten.",
            "The cause is not established, or what was recorded does not fit the facts."),
    };

    private Rule FindTheCause
    {
        get
        {
            var unclear =
                from n in nuisance
                where Say(
                    !IsOthersTenant(n), $"een zaak van de corporatie zelf", $"a matter of the corporation's own")
                where Say(
                    IsUnclear(n),
                    $"soort {Name(n).Dutch}, {n.Reports.Dutch}, ernst {(int)n.Leading.Severity}",
                    $"kind {Name(n).English}, {n.Reports.English}, severity {(int)n.Leading.Severity}")
                select n;
            var responsible = partners.Where(
                ofKind => ofKind.Kind is PartnerKind.Municipality or PartnerKind.FellowCorporation);
            return Cause.Define(
                policy,
                unclear.Select(n => Investigate(n)),
                unclear.Select(n => HoldWarning(n)),
                from n in nuisance
                where Say(
                    IsOthersTenant(n),
                    $"soort {Name(n).Dutch}, geen huurder van de corporatie zelf",
                    $"kind {Name(n).English}, no tenant of the corporation's own")
                join ofKind in responsible on ResponsibleFor(n.Topic) equals ofKind.Kind into known
                select PassOn(n, known.Best(n.Topic.Neighbourhood).OrKind(ResponsibleFor(n.Topic))))
                .Blocks("OVL-05", "OVL-06");
        }
    }

    private static bool IsOthersTenant(NuisanceView n) =>
        n.Topic.IsHousehold && !n.Topic.IsOwnTenant
        && n.Kind is NuisanceKind.VulnerableHousehold or NuisanceKind.PersistentDisturbance;

    private bool IsUnclear(NuisanceView n) =>
        !n.Topic.IsHousehold
        || n.Kind == NuisanceKind.Unclear
        || (n.IsBetweenNeighbours && n.Leading.Severity >= policy.Serious)
        || (n.Kind == NuisanceKind.PersistentDisturbance && (n.Repeats < policy.Repeated || !n.BothHeard));

    private static PartnerKind ResponsibleFor(TopicView topic) =>
        topic.Tenure == Tenure.OwnerOccupied ? PartnerKind.Municipality : PartnerKind.FellowCorporation;

    private LocalDate InvestigationDue(NuisanceView n) =>
        (n.Leading.Severity >= policy.Serious ? policy.SeriousInvestigation : policy.Investigation)
            .EndFrom(n.Start, calendar);

    private static readonly Text InvestigateStep = new(
        "De leefbaarheidsconsulent hoort beide kanten, zoekt een tweede bron en stelt het soort overlast opnieuw vast.",
        "The liveability consultant hears both sides, looks for a second source and establishes the kind of nuisance "
            + "again.");

    private Act Investigate(NuisanceView n) => Cause.Act(n) with
    {
        EndsWithReferral = true,
        Step = InvestigateStep,
        Due = InvestigationDue(n),
    };

    private static readonly ValueList<BlockTarget> NoMeasure = [BlockTarget.Rule("OVL-05"), BlockTarget.Rule("OVL-06")];

    private static readonly Text HoldWarningStep = new(
        "De leefbaarheidsconsulent stuurt geen waarschuwingsbrief en doet geen verzoek aan de burgemeester voordat het "
            + "onderzoek is gedaan.",
        "The liveability consultant sends no warning letter and asks nothing of the mayor until the investigation is "
            + "done.");

    private static readonly Text HoldWarningReason = new(
        "Voor een waarschuwing of verzoek moeten de feiten vaststaan.",
        "A warning or request asks that the facts are established.");

    private static Block HoldWarning(NuisanceView n) => Cause.Block(n, NoMeasure) with
    {
        Step = HoldWarningStep,
        Because = HoldWarningReason,
        EndsWithAct = true,
    };

    private static readonly Text PassOnStep = new(
        "De leefbaarheidsconsulent draagt de melding over aan wie verantwoordelijk is en begeleidt zelf niet.",
        "The liveability consultant passes the report on to whoever is responsible, without social work of his own.");

    private static readonly Text PassOnReason = new(
        "De betrokkene is geen huurder van de corporatie; woonmaatschappelijk werk is er voor eigen huurders.",
        "The person is no tenant of the corporation; its social work is for its own tenants.");

    private Refer PassOn(NuisanceView n, Addressee responsible) => Cause.Refer(n, responsible) with
    {
        Step = PassOnStep,
        Because = PassOnReason,
        Due = InvestigationDue(n),
        Fields = [DataFields.SubjectAddress, DataFields.Facts],
        LegalBasis = [LegalBasis.LegitimateInterest],
    };
}
