namespace Leefbaarheid.Rules.Mediation;

internal sealed partial class MediationPack
{
    private static readonly RuleHead Unsuitable = new(
        "BB-02",
        "Contra-indicatie buurtbemiddeling",
        "Mediation is unsuitable",
        [],
        [Sources.Bbe, Sources.Bbs, Sources.Default]);

    private Rule ContraIndicated => Unsuitable.Define(
        policy,
        from open in views.Open.GroupBy(s => s.About)
        where open.Key is HouseholdCase
        let reasons = ReasonsAgainst(open)
        where Say(reasons.Count > 0, $"redenen tegen bemiddeling: {string.Join(", ", reasons)}")
        select HoldMediation(open.Key, reasons, open));

    private static Block HoldMediation(CaseSubject subject, ValueList<string> reasons, IEnumerable<Signal> open) =>
        new(Unsuitable.Card, subject)
        {
            Step = new(
                "Verwijs niet naar buurtbemiddeling en breng partijen niet samen aan tafel.",
                "Do not refer to mediation and do not bring the parties to one table."),
            Because = new(
                "Er zijn redenen waarom bemiddeling in deze zaak niet past.",
                "There are reasons why mediation does not suit this case."),
            Reasons = reasons,
            Blocks =
            [
                BlockTarget.Rule("BB-01"), BlockTarget.Partner(PartnerKind.NeighbourMediation), BlockTarget.JointTalks,
            ],
            Facts = Views.FactsUsed.Of(open),
        };

    /// <summary>All reasons once, in the order of the page: contra-indications, categories, severity.</summary>
    private ValueList<string> ReasonsAgainst(IReadOnlyCollection<Signal> open) =>
        ContraIndicationsOf(open).Select(ContraIndications.Words.File)
            .Concat(ReasonsOfCategories(open))
            .Distinct()
            .ToValueList();

    private IEnumerable<ContraIndication> ContraIndicationsOf(IEnumerable<Signal> open) => open
        .SelectMany(s => s.ContraIndications)
        .Where(reason => policy.PowerImbalanceCounts || reason != ContraIndication.PowerImbalance)
        .Distinct()
        .Order();

    private IEnumerable<string> ReasonsOfCategories(IReadOnlyCollection<Signal> open)
    {
        if (open.Any(s => s.Category.IsViolenceAtHome()))
        {
            yield return nameof(SignalCategory.DomesticViolence);
        }

        if (open.Any(s => s.Category is SignalCategory.Hemp or SignalCategory.DrugTrade))
        {
            yield return nameof(ContraIndication.CriminalOffence);
        }

        if (open.Any(s => s.Category == SignalCategory.AggressionAgainstStaff))
        {
            yield return nameof(ContraIndication.OrganisationVersusResident);
        }

        if (open.Any(s => s.Category.IsNuisance() && s.Severity >= serious))
        {
            yield return $"Severity≥{(int)serious}";
        }
    }
}
