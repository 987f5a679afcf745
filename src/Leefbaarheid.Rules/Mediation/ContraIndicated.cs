using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Mediation;

internal sealed partial class MediationPack
{
    private static readonly RuleHead Unsuitable = new(
        "BB-02",
        "Contra-indicatie buurtbemiddeling",
        "Mediation is unsuitable",
        [],
        [Sources.Bbe, Sources.Bbs, Sources.Default])
    {
        Task = LiveabilityTask.A,
    };

    private static readonly Text DoNotRefer = new(
        "Verwijs niet naar buurtbemiddeling en breng partijen niet samen aan tafel.",
        "Do not refer to mediation and do not bring the parties to one table.");

    private static readonly Text ThereAreReasons = new(
        "Er zijn redenen waarom bemiddeling in deze zaak niet past.",
        "There are reasons why mediation does not suit this case.");

    private static readonly ValueList<BlockTarget> NoMediation =
    [
        BlockTarget.Rule("BB-01"), BlockTarget.Partner(PartnerKind.NeighbourMediation), BlockTarget.JointTalks,
    ];

    private readonly ValueList<string> seriousNuisance = [$"Severity≥{(int)serious}"];

    private Rule ContraIndicated => Unsuitable.Define(
        policy,
        from open in views.Cases
        where open.Case is HouseholdCase
        where Say(SpeaksAgainst(open), $"redenen tegen bemiddeling: {string.Join(", ", ReasonsAgainst(open))}")
        select HoldMediation(open));

    private Block HoldMediation(CaseView open) =>
        new(Unsuitable.Card, open.Case)
        {
            Step = DoNotRefer,
            Because = ThereAreReasons,
            Reasons = ReasonsAgainst(open),
            Blocks = NoMediation,
            Facts = open.Facts,
        };

    private bool SpeaksAgainst(CaseView open) =>
        IsSerious(open) || open.HasViolenceAtHome || open.HasDrugs || open.HasAggressionAgainstStaff
        || HasContraIndication(open);

    private bool HasContraIndication(CaseView open) =>
        open.ContraIndications.Count > 0 && open.ContraIndications.Any(Counts);

    private bool Counts(ContraIndication reason) =>
        policy.PowerImbalanceCounts || reason != ContraIndication.PowerImbalance;

    private bool IsSerious(CaseView open) => open.Nuisance >= serious;

    /// <summary>All reasons once, in the order of the page: contra-indications, categories, severity.</summary>
    private ValueList<string> ReasonsAgainst(CaseView open) =>
        HasContraIndication(open) || open.HasViolenceAtHome || open.HasDrugs || open.HasAggressionAgainstStaff
            ? AllReasonsAgainst(open).Distinct().ToValueList()
            : seriousNuisance;

    private IEnumerable<string> AllReasonsAgainst(CaseView open) =>
    [
        .. open.ContraIndications.Where(Counts).Select(ContraIndications.Words.File),
        .. If(open.HasViolenceAtHome, nameof(SignalCategory.DomesticViolence)),
        .. If(open.HasDrugs, nameof(ContraIndication.CriminalOffence)),
        .. If(open.HasAggressionAgainstStaff, nameof(ContraIndication.OrganisationVersusResident)),
        .. IsSerious(open) ? seriousNuisance : [],
    ];

    private static ValueList<string> If(bool holds, string reason) => holds ? [reason] : [];
}
