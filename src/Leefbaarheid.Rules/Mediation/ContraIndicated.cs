namespace Leefbaarheid.Rules;

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
        Because = new(
            "Er zijn redenen waarom bemiddeling in deze zaak niet past.",
            "There are reasons why mediation does not suit this case."),
    };

    private static readonly Text DoNotRefer = new(
        "De leefbaarheidsconsulent verwijst niet naar buurtbemiddeling en brengt partijen niet samen zolang dit zo "
            + "is.",
        "The liveability consultant does not refer to mediation or bring the parties together while this is so.");

    private static readonly ValueList<BlockTarget> NoMediation =
    [
        BlockTarget.Rule("BB-01"), BlockTarget.Partner(PartnerKind.NeighbourMediation), BlockTarget.JointTalks,
    ];

    private static readonly Term ViolenceAtHome = new(
        nameof(SignalCategory.DomesticViolence), "huiselijk geweld", "domestic violence");

    private readonly ValueList<Term> seriousNuisance =
        [new($"Severity≥{(int)serious}", $"ernst {(int)serious} of hoger", $"severity {(int)serious} or more")];

    private Rule ContraIndicated => Unsuitable.Define(
        policy,
        from open in views.Cases
        where open.Case.IsOfHousehold()
        where Say(
            SpeaksAgainst(open),
            $"redenen tegen bemiddeling: {Told(open).Dutch}",
            $"reasons against mediation: {Told(open).English}")
        select HoldMediation(open))
        .Blocks("BB-01");

    private Text Told(CaseView open) => (SpeaksAgainst(open) ? ReasonsAgainst(open) : []).Names();

    private Block HoldMediation(CaseView open) => Unsuitable.Block(open, NoMediation) with
    {
        Step = DoNotRefer,
        Reasons = ReasonsAgainst(open),
    };

    private bool SpeaksAgainst(CaseView open) =>
        IsSerious(open) || open.HasViolenceAtHome || open.HasDrugs || open.HasAggressionAgainstStaff
        || HasContraIndication(open);

    private bool HasContraIndication(CaseView open) =>
        open.ContraIndications.Count > 0 && open.ContraIndications.Any(Counts);

    private bool Counts(ContraIndication reason) =>
        policy.PowerImbalanceCounts || reason != ContraIndication.PowerImbalance;

    private bool IsSerious(CaseView open) => open.Nuisance >= serious;

    /// <summary>All reasons once, in a fixed order: contra-indications, categories, severity.</summary>
    private ValueList<Term> ReasonsAgainst(CaseView open) =>
        HasContraIndication(open) || open.HasViolenceAtHome || open.HasDrugs || open.HasAggressionAgainstStaff
            ? AllReasonsAgainst(open).Distinct().ToValueList()
            : seriousNuisance;

    private IEnumerable<Term> AllReasonsAgainst(CaseView open) =>
    [
        .. open.ContraIndications.Where(Counts).Select(ContraIndications.Words.Term),
        .. If(open.HasViolenceAtHome, ViolenceAtHome),
        .. If(open.HasDrugs, ContraIndications.Words.Term(ContraIndication.CriminalOffence)),
        .. If(
            open.HasAggressionAgainstStaff,
            ContraIndications.Words.Term(ContraIndication.OrganisationVersusResident)),
        .. IsSerious(open) ? seriousNuisance : [],
    ];

    private static ValueList<Term> If(bool holds, Term reason) => holds ? [reason] : [];
}
