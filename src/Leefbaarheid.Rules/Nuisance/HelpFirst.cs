using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Help = new(
        "OVL-04",
        "Kwetsbaar huishouden: eerst hulp",
        "Vulnerable household: help first",
        [LegalBasis.Consent, LegalBasis.LegitimateInterest],
        [Sources.Btiv51, Sources.Vact, Sources.Flo, Sources.Sej, Sources.Default]);

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
            return Help.Define(
                policy,
                vulnerable.Select(n => VisitByConsultant(n)),
                from n in vulnerable
                where Say(n.Topic.ConsentToCare == Answer.Yes, $"toestemming voor hulp: {Word(n.Topic.ConsentToCare)}")
                join partner in Facts.Partners on PartnerKind.NeighbourhoodCareTeam equals partner.Kind into partners
                select ReferToCare(
                    n, partners.Best(n.Topic.Neighbourhood).OrKind(PartnerKind.NeighbourhoodCareTeam)),
                from n in vulnerable
                where Say(
                    n.Topic.ConsentToCare == Answer.Unknown,
                    $"toestemming voor hulp: {Word(n.Topic.ConsentToCare)}")
                join partner in Facts.Partners on PartnerKind.NeighbourhoodCareTeam equals partner.Kind into partners
                select AskConsent(
                    n, partners.Best(n.Topic.Neighbourhood).OrKind(PartnerKind.NeighbourhoodCareTeam)),
                from n in vulnerable
                where Say(!n.WasTried(Help.Id), $"hulp is nog niet geprobeerd")
                select HoldProcedure(n));
        }
    }

    private Act VisitByConsultant(NuisanceView n) => new(Help.Card, n.Case)
    {
        Step = new(
            "De leefbaarheidsconsulent gaat op bezoek en biedt hulp aan.",
            "The liveability consultant visits and offers help."),
        Because = HelpGoesFirst,
        Start = n.Start,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = LandlordRung.L2,
        Facts = n.Facts,
        Topics = [n.Topic.Topic],
    };

    private Refer ReferToCare(NuisanceView n, Addressee careTeam) => new(Help.Card, n.Case)
    {
        Step = new("Verwijs het huishouden naar het wijkteam.", "Refer the household to the care team."),
        Because = HelpGoesFirst.Then(new("Het huishouden stemt daarmee in.", "The household agrees.")),
        Start = n.Start,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = careTeam,
        Fields = [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts],
        LegalBasis = [LegalBasis.Consent],
        Facts = n.Facts.And(new FactReference("household", n.Case.Id)),
        Topics = [n.Topic.Topic],
    };

    private Require AskConsent(NuisanceView n, Addressee careTeam) => new(Help.Card, n.Case)
    {
        Step = new(
            "Vraag het huishouden of het wijkteam mag worden ingeschakeld.",
            "Ask the household whether the care team may be told."),
        Because = HelpGoesFirst,
        Start = n.Start,
        Due = policy.Help.EndFrom(n.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = careTeam,
        Missing = [nameof(Household.ConsentToCare)],
        Facts = n.Facts,
        Topics = [n.Topic.Topic],
    };

    private static Block HoldProcedure(NuisanceView n) => new(Help.Card, n.Case)
    {
        Step = new(
            "Zet geen stap van trede L4 of hoger zolang hulp niet is geprobeerd.",
            "Take no step of rung L4 or higher until help has been tried."),
        Because = HelpGoesFirst,
        Start = n.Start,
        Blocks = [BlockTarget.Rule("OVL-05"), BlockTarget.Rule("OVL-06"), BlockTarget.TerminationProposal],
        Facts = n.Facts,
        Topics = [n.Topic.Topic],
    };

    private static Text HelpGoesFirst => new(
        "Bij een kwetsbaar huishouden komt hulp vóór een procedure.",
        "With a vulnerable household, help comes before any procedure.");
}
