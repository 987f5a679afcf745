namespace Leefbaarheid.Rules;

internal sealed partial class WorryingBehaviourPack
{
    private static readonly RuleHead Worry = new(
        "ZG-01",
        "Zorgwekkend gedrag, niet acuut",
        "Worrying behaviour, not acute",
        [LegalBasis.LegitimateInterest],
        [Sources.Btiv51, Sources.Flo, Sources.Lmz, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Iemand maakt zich zorgen over gedrag dat is gezien; acuut gevaar is er niet.",
            "Someone worries about conduct that was seen; there is no acute danger."),
    };

    private Rule TellReportingCentre
    {
        get
        {
            var notAcute =
                from topic in worrying
                where Say(
                    topic.Leading.Severity is > Severity.Observation and < Severity.Acute,
                    $"ernst {(int)topic.Leading.Severity}, van 1 tot en met 3",
                    $"severity {(int)topic.Leading.Severity}, from 1 to 3")
                select topic;
            var atCentre = notAcute.At(
                views.Partners, PartnerKind.WorryingBehaviourLine, topic => topic.Neighbourhood);
            return Worry.Define(
                policy,
                OfHouseholds(notAcute).Select(topic => CheckCareContact(topic)),
                atCentre.Select(row => TellCentre(row.Row, row.Partner)),
                from row in Observed.NotAsked(atCentre)
                select AskForConsent(row.Row, row.Partner));
        }
    }

    private LocalDate ReportDue(TopicView topic) => policy.Report.EndFrom(topic.Start, calendar);

    private static readonly Text CheckCareContactStep = new(
        "De leefbaarheidsconsulent zoekt uit of er al een hulpverlener betrokken is.",
        "The liveability consultant finds out whether a care worker is involved already.");

    private Act CheckCareContact(TopicView topic) => Worry.Act(topic) with
    {
        Step = CheckCareContactStep,
        Due = ReportDue(topic),
    };

    private static readonly Text TellCentreStep = new(
        "Meld bij het Meldpunt Zorgwekkend Gedrag (0800-1205) welk gedrag is gezien, zonder oordeel of diagnose.",
        "Tell the reporting centre (0800-1205) which conduct was seen, without judgement or diagnosis.");

    private Refer TellCentre(TopicView topic, Addressee centre) => Observed.Of(
        topic,
        Worry.Refer(topic, centre) with { Step = TellCentreStep, Due = ReportDue(topic) });

    private static readonly Text AskForConsentStep = new(
        "Vraag het huishouden of het meldpunt naam en telefoon mag krijgen.",
        "Ask the household whether the reporting centre may have its name and phone.");

    private static readonly Text AskForConsentReason = new(
        "Met toestemming kan een hulpverlener zelf contact opnemen.",
        "With consent a care worker can get in touch.");

    private Require AskForConsent(TopicView topic, Addressee centre) => Observed.Asking(
        topic,
        Worry.Require(topic) with
        {
            Partner = centre,
            Step = AskForConsentStep,
            Because = AskForConsentReason,
            Due = ReportDue(topic),
        });
}
