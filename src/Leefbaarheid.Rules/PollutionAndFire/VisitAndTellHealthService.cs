namespace Leefbaarheid.Rules;

internal sealed partial class PollutionAndFirePack
{
    private static readonly RuleHead Pollution = new(
        "VVZ-01",
        "Woningvervuiling: huisbezoek en GGD",
        "Polluted home: visit and the health service",
        [LegalBasis.LegitimateInterest],
        [Sources.Btiv51, Sources.Ggt, Sources.Ggz, Sources.Ggy, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "De woning is vervuild of raakt te vol; hulp begint met wat iemand ter plekke ziet.",
            "The home is polluted or too full; help begins with what someone sees there."),
    };

    private Rule VisitAndTellHealthService
    {
        get
        {
            var polluted =
                from topic in views.Topics
                where Say(
                    IsPollution(topic.Leading.Category),
                    $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor woningvervuiling en verzamelwoede",
                    $"topic {topic.Topic.Name.English}, the rule is for polluted homes and hoarding")
                where Say(
                    topic.Leading.Severity > Severity.Observation,
                    $"ernst {(int)topic.Leading.Severity}, minstens 1",
                    $"severity {(int)topic.Leading.Severity}, at least 1")
                select topic;
            var atService = polluted.At(
                views.Partners, PartnerKind.PublicHealthService, topic => topic.Neighbourhood);
            return Pollution.Define(
                policy,
                from topic in polluted
                where Say(
                    topic.IsOwnTenant,
                    $"{topic.Whose.Dutch}, eigen bezoek is er voor eigen huurders",
                    $"{topic.Whose.English}, visits of our own are for own tenants")
                select VisitHome(topic),
                atService.Select(row => TellHealthService(row.Row, row.Partner)),
                from row in Observed.NotAsked(atService)
                select AskConsent(row.Row, row.Partner));
        }
    }

    private static bool IsPollution(SignalCategory category) =>
        category is SignalCategory.DwellingPollution or SignalCategory.Hoarding;

    private LocalDate VisitDue(TopicView topic) => policy.Visit.EndFrom(topic.Start, calendar);

    private static readonly Text VisitHomeStep = new(
        "De leefbaarheidsconsulent gaat op bezoek en vraagt eerst of hulp welkom is.",
        "The liveability consultant visits and asks first whether help is welcome.");

    private Act VisitHome(TopicView topic) => Pollution.Act(topic) with
    {
        IsOwnVisit = true,
        Step = VisitHomeStep,
        Due = VisitDue(topic),
        Facts = topic.FactsWithHousehold,
    };

    private static readonly Text TellHealthServiceStep = new(
        "Meld bij de GGD wat is gezien: alleen feiten, geen oordeel en geen diagnose.",
        "Tell the GGD what was seen: facts only, no judgement and no diagnosis.");

    private Refer TellHealthService(TopicView topic, Addressee healthService) => Observed.Of(
        topic,
        Pollution.Refer(topic, healthService) with { Step = TellHealthServiceStep, Due = VisitDue(topic) });

    private static readonly Text AskConsentStep = new(
        "Vraag het huishouden of de GGD naam en telefoon mag krijgen.",
        "Ask the household whether the GGD may have its name and phone.");

    private static readonly Text AskConsentReason = new(
        "Met toestemming kan de GGD zelf een afspraak maken.",
        "With consent the GGD can make an appointment itself.");

    private Require AskConsent(TopicView topic, Addressee healthService) => Observed.Asking(
        topic,
        Pollution.Require(topic) with
        {
            Partner = healthService,
            Step = AskConsentStep,
            Because = AskConsentReason,
            Due = VisitDue(topic),
        });
}
