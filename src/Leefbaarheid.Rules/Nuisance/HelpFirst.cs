using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

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
    };

    private static readonly ValueList<DataField> ToCareTeam =
        [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts];

    private static readonly ValueList<LegalBasis> OnConsent = [LegalBasis.Consent];

    private static readonly ValueList<string> Consent = [nameof(Household.ConsentToCare)];

    private static readonly ValueList<BlockTarget> NoProcedure =
        [BlockTarget.Rule("OVL-05"), BlockTarget.Rule("OVL-06"), BlockTarget.TerminationProposal];

    private Rule HelpFirst
    {
        get
        {
            var vulnerable =
                from n in ofTenants
                where Say(n.Kind == NuisanceKind.VulnerableHousehold, $"soort overlast: {Word(n.Kind)}")
                where Say(
                    n.Leading.Severity > Severity.Observation, $"ernst {(int)n.Leading.Severity}, minstens 1")
                select n;
            var withCareTeam = vulnerable.Beside(
                partners.Of(PartnerKind.NeighbourhoodCareTeam),
                (n, known) => new
                {
                    View = n,
                    CareTeam = known.Best(n.Topic.Neighbourhood).OrKind(PartnerKind.NeighbourhoodCareTeam),
                });
            return Help.Define(
                policy,
                vulnerable.Select(n => VisitByConsultant(n)),
                from row in withCareTeam
                where Say(
                    row.View.Topic.ConsentToCare == Answer.Yes,
                    $"toestemming voor hulp: {Word(row.View.Topic.ConsentToCare)}")
                select ReferToCare(row.View, row.CareTeam),
                from row in withCareTeam
                where Say(
                    row.View.Topic.ConsentToCare == Answer.Unknown,
                    $"toestemming voor hulp: {Word(row.View.Topic.ConsentToCare)}")
                select AskConsent(row.View, row.CareTeam),
                from n in vulnerable
                where Say(!n.WasTried(Help.Id), $"hulp is nog niet geprobeerd")
                select HoldProcedure(n));
        }
    }

    private static readonly Text VisitByConsultantStep = new(
        "De leefbaarheidsconsulent gaat op bezoek en biedt hulp aan.",
        "The liveability consultant visits and offers help.");

    private Act VisitByConsultant(NuisanceView n) => new(Help.Card, n.Case)
    {
        Of = "visit",
        Step = VisitByConsultantStep,
        Because = HelpGoesFirst,
        Start = n.Start,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = LandlordRung.L2,
        Facts = n.Facts,
        Topics = n.Topic.Topics,
    };

    private static readonly Text ReferToCareStep = new(
        "Verwijs het huishouden naar het wijkteam.",
        "Refer the household to the care team.");

    private Refer ReferToCare(NuisanceView n, Addressee careTeam) => new(Help.Card, n.Case)
    {
        Step = ReferToCareStep,
        Because = HelpGoesFirstAndIsAgreed,
        Start = n.Start,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = careTeam,
        Fields = ToCareTeam,
        LegalBasis = OnConsent,
        Facts = n.Facts.And(new FactReference("household", n.Case.Id)),
        Topics = n.Topic.Topics,
    };

    private static readonly Text AskConsentStep = new(
        "Vraag het huishouden of het wijkteam mag worden ingeschakeld.",
        "Ask the household whether the care team may be told.");

    private Require AskConsent(NuisanceView n, Addressee careTeam) => new(Help.Card, n.Case)
    {
        Step = AskConsentStep,
        Because = HelpGoesFirst,
        Start = n.Start,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = careTeam,
        Missing = Consent,
        Facts = n.Facts,
        Topics = n.Topic.Topics,
    };

    private static readonly Text HoldProcedureStep = new(
        "Zet geen stap van trede L4 of hoger zolang hulp niet is geprobeerd.",
        "Take no step of rung L4 or higher until help has been tried.");

    private static Block HoldProcedure(NuisanceView n) => new(Help.Card, n.Case)
    {
        Step = HoldProcedureStep,
        Because = HelpGoesFirst,
        Start = n.Start,
        Blocks = NoProcedure,
        Facts = n.Facts,
        Topics = n.Topic.Topics,
    };

    private static Text HelpGoesFirst { get; } = new(
        "Bij een kwetsbaar huishouden komt hulp vóór een procedure.",
        "With a vulnerable household, help comes before any procedure.");

    private static Text HelpGoesFirstAndIsAgreed { get; } =
        HelpGoesFirst.Then(new("Het huishouden stemt daarmee in.", "The household agrees."));
}
