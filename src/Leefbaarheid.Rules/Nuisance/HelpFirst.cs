namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Help = new(
        "OVL-04",
        "Kwetsbaar huishouden: eerst hulp",
        "Vulnerable household: help first",
        [LegalBasis.Consent, LegalBasis.LegitimateInterest],
        [Sources.Btiv51, Sources.Vact, Sources.Flo, Sources.Sej, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Parts = ["visit"],
        Because = new(
            "Bij een kwetsbaar huishouden komt hulp vóór een procedure.",
            "With a vulnerable household, help comes before any procedure."),
    };

    private Rule HelpFirst
    {
        get
        {
            var vulnerable =
                from n in ofTenants
                where Say(
                    n.Kind == NuisanceKind.VulnerableHousehold,
                    $"soort overlast: {Name(n).Dutch}, de regel is voor een kwetsbaar huishouden",
                    $"kind of nuisance: {Name(n).English}, the rule is for a vulnerable household")
                where Say(
                    n.Leading.Severity > Severity.Observation,
                    $"ernst {(int)n.Leading.Severity}, minstens 1",
                    $"severity {(int)n.Leading.Severity}, at least 1")
                select n;
            return Help.Define(
                policy,
                [
                    vulnerable.Select(n => VisitByConsultant(n)),
                    .. Help.Weigh(
                        vulnerable.At(
                            partners, PartnerKind.NeighbourhoodCareTeam, n => n.Topic.Neighbourhood),
                        row => Verdict.Of(row.Row.Topic.ConsentToCare, Terms.ConsentToCare),
                        row => ReferToCare(row.Row, row.Partner),
                        question => question with { Step = AskConsentStep }),
                    from n in vulnerable
                    where Say(
                        !n.WasTried(Help.Id),
                        $"hulp is nog niet geprobeerd",
                        $"help has not been tried yet")
                    select HoldProcedure(n),
                ])
                .Blocks("OVL-05", "OVL-06");
        }
    }

    private static readonly Text VisitByConsultantStep = new(
        "De leefbaarheidsconsulent gaat op bezoek en biedt hulp aan.",
        "The liveability consultant visits and offers help.");

    private Act VisitByConsultant(NuisanceView n) => Help.Act(n) with
    {
        Of = "visit",
        IsOwnVisit = true,
        Step = VisitByConsultantStep,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = Help.Rung,
    };

    private static readonly Text ReferToCareStep = new(
        "Verwijs het huishouden naar het wijkteam.", "Refer the household to the care team.");

    private static readonly Text HouseholdAgrees = new("Het huishouden stemt daarmee in.", "The household agrees.");

    private static readonly Text HelpIsAgreed = Help.Because.Then(HouseholdAgrees);

    private static readonly ValueList<DataField> ToCareTeam =
        [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts];

    private static readonly ValueList<LegalBasis> OnConsent = [LegalBasis.Consent];

    private Refer ReferToCare(NuisanceView n, Addressee careTeam) => Help.Refer(n, careTeam) with
    {
        Step = ReferToCareStep,
        Because = HelpIsAgreed,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = Help.Rung,
        Fields = ToCareTeam,
        LegalBasis = OnConsent,
        Facts = n.Facts.And(new FactReference(FactKinds.Household, n.Case.Id)),
    };

    private static readonly Text AskConsentStep = new(
        "Vraag het huishouden of het wijkteam mag worden ingeschakeld.",
        "Ask the household whether the care team may be told.");

    private static readonly Text HoldProcedureStep = new(
        "Zet geen stap van trede L4 of hoger zolang hulp niet is geprobeerd.",
        "Take no step of rung L4 or higher until help has been tried.");

    private static readonly ValueList<BlockTarget> NoProcedure =
        [BlockTarget.Rule("OVL-05"), BlockTarget.Rule("OVL-06"), BlockTarget.TerminationProposal];

    private static Block HoldProcedure(NuisanceView n) => Help.Block(n, NoProcedure) with { Step = HoldProcedureStep };
}
