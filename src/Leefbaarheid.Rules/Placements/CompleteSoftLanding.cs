namespace Leefbaarheid.Rules;

internal sealed partial class PlacementPack
{
    private static readonly RuleHead Landing = new(
        "UIT-02",
        "Zachte landing compleet",
        "A soft landing complete",
        [],
        [Sources.Alm, Sources.Twa, Sources.Tbg, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Voor een zachte landing zijn vóór de sleuteloverdracht heldere afspraken nodig.",
            "A soft landing needs clear agreements before the keys are handed over."),
    };

    private Rule CompleteSoftLanding
    {
        get
        {
            var beforeKeys = Quota.During(p => BeforeKeys(p));
            var withKeys =
                from p in Quota
                from keys in p.Placement.KeysOn
                select new WithKeys(p, keys, keys + policy.Plan);
            var guided = withKeys.During(p => UntilGuidanceEnds(p));
            return Landing.Define(
                policy,
                from p in beforeKeys
                let lacking = Lacking(p.Placement)
                where Say(
                    lacking.Count > 0,
                    $"nog niet vastgelegd: {lacking.Names().Dutch}",
                    $"not recorded yet: {lacking.Names().English}")
                select Complete(p, lacking),
                from p in beforeKeys
                where Say(
                    IsOverCapacity(p.Placement.NeighbourhoodLook),
                    $"begeleiding in {GuidedIn(p).Dutch}, hoogstens {policy.GuidedPercentage}%",
                    $"guidance in {GuidedIn(p).English}, at most {policy.GuidedPercentage}%")
                select WarnOfCapacity(p),
                from p in guided.During(p => FromKeys(p.KeysOn))
                where Say(
                    p.Placement.PlanOn is null,
                    $"datum van het begeleidingsplan: {p.Placement.PlanOn.Words().Dutch}",
                    $"day of the guidance plan: {p.Placement.PlanOn.Words().English}")
                select AskForPlan(p),
                from p in guided
                where Say(
                    p.Placement.PlanOn > p.PlanBy,
                    $"begeleidingsplan op {p.Placement.PlanOn.Words().Dutch}, uiterlijk {p.PlanBy:uuuu-MM-dd}",
                    $"guidance plan on {p.Placement.PlanOn.Words().English}, {p.PlanBy:uuuu-MM-dd} at the latest")
                select WarnOfLatePlan(p));
        }
    }

    private bool IsOverCapacity(NeighbourhoodLook? look) =>
        look is not null && look.Guided * 100L > (long)policy.GuidedPercentage * look.Dwellings;

    private static Text GuidedIn(PlacementView p) => p.Placement.NeighbourhoodLook is { } look
        ? new($"{look.Guided} van {look.Dwellings} woningen", $"{look.Guided} of {look.Dwellings} dwellings")
        : new("een niet vastgelegd deel van het blok", "a part of the block that is not recorded");

    private static Validity UntilGuidanceEnds(WithKeys p)
    {
        Say(
            true,
            $"begeleiding gestopt: {p.Placement.GuidanceEndedOn.Words().Dutch}, de regel is voor de tijd ervoor",
            $"guidance ended: {p.Placement.GuidanceEndedOn.Words().English}, the rule is for the time before it");
        return Validity.Between(null, p.Placement.GuidanceEndedOn?.PlusDays(-1));
    }

    private static Validity FromKeys(LocalDate keys)
    {
        Say(true, $"vanaf de sleutels: {keys:uuuu-MM-dd}", $"from the keys on: {keys:uuuu-MM-dd}");
        return Validity.From(keys);
    }

    private static readonly Term Provider = new(
        nameof(Placement.Provider), "de zorgaanbieder die begeleidt", "the care provider that guides");

    private static readonly Term Agreement = new(
        "Agreement", "de begeleidingsovereenkomst", "the guidance agreement");

    private static readonly Term PlanDate = new(
        "PlanDate", "de datum van het begeleidingsplan", "the day of the guidance plan");

    private static readonly Term Contact = new(
        nameof(Placement.Contact), "wie te bellen bij een signaal", "whom to call on a signal");

    private static readonly Term NeighbourhoodLook = new(
        nameof(Placement.NeighbourhoodLook), "de blik op de buurt", "the look at the neighbourhood");

    private static ValueList<Term> Lacking(Placement placement) =>
    [
        .. placement.Provider is null ? [Provider] : Array.Empty<Term>(),
        .. placement.AgreementOn is null ? [Agreement] : Array.Empty<Term>(),
        .. placement.PlanOn is null ? [PlanDate] : Array.Empty<Term>(),
        .. placement.Contact is null ? [Contact] : Array.Empty<Term>(),
        .. placement.NeighbourhoodLook is null ? [NeighbourhoodLook] : Array.Empty<Term>(),
    ];

    private static readonly Text CompleteStep = new(
        "De consulent vraagt na wat nog ontbreekt en legt het vast, vóór de sleuteloverdracht.",
        "The consultant finds out what is missing and records it, before the keys.");

    private Require Complete(PlacementView p, ValueList<Term> lacking) => Landing.Require(p) with
    {
        Of = p.Placement.Id.Value,
        Step = CompleteStep,
        Due = p.Placement.KeysOn,
        Dates = p.Placement.KeysOn is { } keys ? [PlanBy(keys + policy.Plan)] : [],
        Partner = p.CareProvider,
        Missing = lacking,
    };

    private static readonly Text AskForPlanStep = new(
        "De consulent vraagt de zorgaanbieder om het begeleidingsplan en legt de datum vast.",
        "The consultant asks the care provider for the guidance plan and records its day.");

    private static readonly Text PlanIsNeeded = new(
        "Zonder begeleidingsplan weet niemand wie wat doet na de verhuizing.",
        "Without a guidance plan nobody knows who does what after the move.");

    private static readonly ValueList<Term> PlanIsLacking = [PlanDate];

    private static Require AskForPlan(WithKeys p) => Landing.Require(p.View) with
    {
        Of = p.Placement.Id.Value,
        Step = AskForPlanStep,
        Because = PlanIsNeeded,
        Start = p.KeysOn,
        Due = p.PlanBy,
        Dates = [PlanBy(p.PlanBy)],
        Partner = p.View.CareProvider,
        Missing = PlanIsLacking,
    };

    private static readonly Text CapacityStep = new(
        "De consulent bespreekt met de zorgaanbieder of dit blok nog een huishouden met begeleiding aankan.",
        "The consultant discusses with the care provider whether this block can take another household with guidance.");

    private static readonly ValueList<Term> CapacityExceeded =
    [
        new("CapacityExceeded", "veel begeleiding in dit blok", "much guidance in this block"),
    ];

    private Warn WarnOfCapacity(PlacementView p) => Landing.Warn(p) with
    {
        Of = "capacity",
        Step = CapacityStep,
        Because = ManyAreGuided,
        Due = p.Placement.KeysOn,
        Partner = p.CareProvider,
        Reasons = CapacityExceeded,
    };

    /// <summary>Without the count: fewer than five households may stand behind it.</summary>
    private Text ManyAreGuided => new(
        $"Meer dan {policy.GuidedPercentage}% van de woningen in dit blok heeft begeleiding. "
            + "Dat is een punt van gesprek, geen reden om te weigeren.",
        $"Over {policy.GuidedPercentage}% of the dwellings in this block have guidance. "
            + "That is something to talk about, no reason to refuse.");

    private static readonly Text LatePlanStep = new(
        "De consulent vraagt de zorgaanbieder of het begeleidingsplan eerder klaar kan zijn.",
        "The consultant asks the care provider whether the guidance plan can be ready earlier.");

    private static Text PlanIsLate(WithKeys p) => new(
        $"Het plan is er op {p.Placement.PlanOn.Words().Dutch}; de termijn loopt tot en met {p.PlanBy:uuuu-MM-dd}.",
        $"The plan is there on {p.Placement.PlanOn.Words().English}; its term runs until {p.PlanBy:uuuu-MM-dd}.");

    private static readonly ValueList<Term> IsAfterLimit =
        [new("PlanAfterLimit", "begeleidingsplan na de termijn", "guidance plan after its term")];

    private static Warn WarnOfLatePlan(WithKeys p) => Landing.Warn(p.View) with
    {
        Of = "plan",
        Step = LatePlanStep,
        Because = PlanIsLate(p),
        Start = p.KeysOn,
        Due = p.PlanBy,
        Partner = p.View.CareProvider,
        Reasons = IsAfterLimit,
    };

    private static readonly Term PlanByTerm = new(
        "planBy", "begeleidingsplan klaar uiterlijk", "guidance plan ready at the latest");

    private static readonly Text PlanGround = new(
        "termijn uit het beleid, na de sleutels", "term of policy after the keys");

    private static DatedItem PlanBy(LocalDate day) => new(PlanByTerm, day, PlanGround);

    /// <summary>A placement of which the day of the keys is known, with the last day for its plan.</summary>
    private sealed record WithKeys(PlacementView View, LocalDate KeysOn, LocalDate PlanBy)
    {
        public Placement Placement => View.Placement;
    }
}
