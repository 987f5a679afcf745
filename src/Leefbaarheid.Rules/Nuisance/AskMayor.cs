namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Mayor = new(
        "OVL-06",
        "Verzoek aan burgemeester",
        "Request to the mayor",
        [LegalBasis.MayoralOrder],
        [Sources.Gemeentewet151d, Sources.Lad, Sources.Lvc, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Because = new Text(
            "Ernstige overlast houdt aan en de corporatie heeft de lagere treden geprobeerd.",
            "Serious nuisance goes on and the corporation has tried the lower rungs.")
            .Then(new(
                "De gemeente kent zes treden: buurtbemiddeling, waarschuwing, voornemen tot gedragsaanwijzing, "
                    + "last onder dwangsom, last onder bestuursdwang en tijdelijk huisverbod.",
                "The municipality has six rungs: mediation, warning, intended order, penalty order, "
                    + "enforcement order and temporary ban."))
            .Then(new(
                "De burgemeester kiest en mag treden overslaan.",
                "The mayor chooses and may skip rungs.")),
    };

    private static readonly Term LocalOrdinanceHas151dTerm = new(
        nameof(Municipality.LocalOrdinanceHas151d),
        "of de verordening de gedragsaanwijzing regelt",
        "whether the ordinance provides for the conduct order");

    private Rule AskMayor
    {
        get
        {
            var lasting =
                from n in nuisance
                where n.Case.IsOfHousehold()
                where Say(
                    n.Leading.Severity >= policy.Serious,
                    $"ernst {(int)n.Leading.Severity}, minstens {(int)policy.Serious}",
                    $"severity {(int)n.Leading.Severity}, at least {(int)policy.Serious}")
                where Say(
                    n.Repeats >= policy.MayorRepeats,
                    $"{n.Reports.Dutch} in {Window.Dutch}, minstens {policy.MayorRepeats}",
                    $"{n.Reports.English} in {Window.English}, at least {policy.MayorRepeats}")
                join step in Facts.Interventions on n.Case equals step.Case into steps
                join made in Facts.Referrals on n.Case equals made.Case into referrals
                let ladder = new Ladder(steps, referrals)
                where Say(
                    LowerRungs.All(ladder.WasTried),
                    $"treden geprobeerd: {ladder.Tried.Dutch}; nodig: {NamesOfLower.Dutch}",
                    $"rungs tried: {ladder.Tried.English}; needed: {NamesOfLower.English}")
                select new LastingNuisance(n, ladder);
            var inMunicipality = lasting.Beside(
                Facts.Municipalities, (row, municipalities) => row with { Municipality = LawOf(row, municipalities) });
            return Mayor.Define(policy, Mayor.Weigh(
                inMunicipality.At(
                    partners, PartnerKind.Municipality, row => row.Nuisance.Topic.Neighbourhood),
                row => Verdict.Of(row.Row.HasConductOrder, LocalOrdinanceHas151dTerm),
                row => RequestMeasure(row.Row, row.Partner),
                question => question with { Step = AskOrdinanceStep, Because = AskOrdinanceReason }))
                .Names("OVL-02", "OVL-04", "BB-01", "BR-01");
        }
    }

    private static readonly LandlordRung[] LowerRungs = [LandlordRung.L1, LandlordRung.L2, LandlordRung.L3];

    private static readonly Text NamesOfLower = LowerRungs.Select(LandlordRungs.Words.Term).Names();

    /// <summary>The municipality that the dwelling lies in; where that is not known, the only one there is.</summary>
    private static Municipality? LawOf(LastingNuisance row, Group<Municipality> municipalities) =>
        row.Nuisance.Topic.Neighbourhood is { } neighbourhood
            && municipalities.FirstOrDefault(one => AreaCode.Of(one.Code).Contains(AreaCode.Of(neighbourhood)))
                is { } around
            ? around
            : municipalities.Count == 1 ? municipalities.Single() : null;

    private static readonly Text RequestMeasureStep = new(
        "Vraag de burgemeester om een maatregel; een collega kijkt eerst mee.",
        "Ask the mayor for a measure; a colleague looks first.");

    private static readonly ValueList<DataField> ToMayor =
        [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts, DataFields.Steps];

    private Refer RequestMeasure(LastingNuisance row, Addressee municipality) =>
        Mayor.Refer(row.Nuisance, municipality) with
        {
            Step = RequestMeasureStep,
            Due = policy.MayorRequest.EndFrom(row.Nuisance.Start, calendar),
            Rung = Mayor.Rung,
            Fields = ToMayor,
            NeedsReview = true,
            Facts = row.Facts,
        };

    private static readonly Text AskOrdinanceStep = new(
        "Vraag de gemeente of de verordening de gedragsaanwijzing van artikel 151d regelt.",
        "Ask the municipality whether its ordinance provides for the conduct order of article 151d.");

    private static readonly Text AskOrdinanceReason = new(
        "Zonder die verordening kan de burgemeester geen aanwijzing geven.",
        "Without that ordinance the mayor can give no order.");

    /// <summary>A serious nuisance that goes on, what was tried, and the municipality whose law holds there.</summary>
    private sealed record LastingNuisance(NuisanceView Nuisance, Ladder Ladder)
    {
        public Municipality? Municipality { get; init; }

        public Answer HasConductOrder => Municipality?.LocalOrdinanceHas151d ?? Answer.Unknown;

        public ValueList<FactReference> Facts =>
        [
            .. Nuisance.Facts,
            .. Ladder.Facts,
            .. Municipality is null
                ? Array.Empty<FactReference>()
                : [new FactReference(FactKinds.Municipality, Municipality.Code.Value)],
        ];
    }
}
