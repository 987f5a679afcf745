using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Staff;

internal sealed partial class StaffPack
{
    private static readonly RuleHead Aggression = new(
        "AGR-01",
        "Agressie tegen medewerker",
        "Aggression against an employee",
        [LegalBasis.OwnInterestCriminal],
        [Sources.Uavg33, Sources.Agr, Sources.VeraBez, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Parts = ["register", "policeReport", "visitByTwo"],
    };

    private Rule AggressionAgainstStaff
    {
        get
        {
            var aggression =
                from topic in views.Topics
                where topic.Leading.Category == SignalCategory.AggressionAgainstStaff
                select topic;
            var violent =
                from topic in aggression
                from since in topic.LatestOf(IsThreatOrViolence)
                where Say(true, $"dreiging of geweld gezien, het laatst op {since:uuuu-MM-dd}")
                select new { Topic = topic, Since = since };
            var reports = violent.Beside(views.Partners.Of(PartnerKind.Police), (row, partners) => new
            {
                row.Since,
                Act = ReportToPolice(
                    row.Topic, row.Since, partners.Best(row.Topic.Neighbourhood).OrKind(PartnerKind.Police)),
            });
            return Aggression.Define(
                policy,
                aggression.During(topic => Validity.Until(Until(topic.Leading.ReceivedOn)))
                    .Select(topic => Register(topic)),
                aggression.During(topic => Validity.From(Until(topic.Leading.ReceivedOn).PlusDays(1)))
                    .Select(topic => Register(topic) with { IsOver = true }),
                reports.During(row => Validity.Until(Until(row.Since))).Select(row => row.Act),
                reports.During(row => Validity.From(Until(row.Since).PlusDays(1)))
                    .Select(row => row.Act with { IsOver = true }),
                aggression.Select(topic => ReviewVisitByTwo(topic)));
        }
    }

    /// <summary>The last day of visits by two, and of registering and reporting what led to them.</summary>
    private LocalDate Until(LocalDate reported) => reported + policy.VisitByTwo;

    private static bool IsThreatOrViolence(Signal signal) =>
        signal.Indicators.Any(indicator => indicator is Indicator.Threat or Indicator.Violence);

    private static readonly Text RegisterStep = new(
        "Registreer het voorval, bied de medewerker nazorg en ga voortaan met twee personen op bezoek; "
            + "vertel de huurder dat en tot wanneer.",
        "Register the incident, offer the employee aftercare and visit by two from now on; "
            + "tell the tenant so and until when.");

    private static readonly Text RegisterReason = new(
        "Een medewerker is agressief bejegend. Er komt geen lijst en geen score; de maatregel eindigt vanzelf.",
        "An employee met with aggression. There is no list and no score; the measure ends by itself.");

    private Act Register(TopicView topic) => new(Aggression.Card, topic.Case)
    {
        Of = "register",
        Step = RegisterStep,
        Because = RegisterReason,
        Start = topic.Leading.ReceivedOn,
        Due = policy.Registration.EndFrom(topic.Leading.ReceivedOn, calendar),
        Dates = [VisitByTwoUntil(topic)],
        Facts = topic.Facts,
        Topics = topic.Topics,
    };

    private static readonly Text ReportToPoliceStep = new(
        "De werkgever doet aangifte bij de politie.",
        "The employer reports it to the police.");

    private static readonly Text ReportToPoliceReason = new(
        "Er is dreiging of geweld tegen een medewerker gezien; de werkgever doet aangifte, niet de medewerker.",
        "Threat or violence against an employee was seen; the employer reports it, not the employee.");

    private Act ReportToPolice(TopicView topic, LocalDate since, Addressee police) => new(Aggression.Card, topic.Case)
    {
        Of = "policeReport",
        EndsWithReferral = true,
        Step = ReportToPoliceStep,
        Because = ReportToPoliceReason,
        Start = since,
        Due = policy.Registration.EndFrom(since, calendar),
        Partner = police,
        Fields = topic.IsHousehold
            ? [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts]
            : [DataFields.Building, DataFields.Facts],
        Facts = topic.Facts,
        Topics = topic.Topics,
    };

    private static readonly Text ReviewVisitByTwoStep = new(
        "Bekijk of bezoek met twee personen nog nodig is.",
        "Look whether visits by two are still needed.");

    private static readonly Text ReviewVisitByTwoReason = new(
        "De maatregel duurt niet langer dan nodig.",
        "The measure lasts no longer than needed.");

    private Schedule ReviewVisitByTwo(TopicView topic) => new(Aggression.Card, topic.Case)
    {
        Of = "visitByTwo",
        Step = ReviewVisitByTwoStep,
        Because = ReviewVisitByTwoReason,
        Start = topic.Leading.ReceivedOn,
        Due = Until(topic.Leading.ReceivedOn),
        Dates = [VisitByTwoUntil(topic)],
        Facts = topic.Facts,
        Topics = topic.Topics,
    };

    private DatedItem VisitByTwoUntil(TopicView topic) => new(
        "visitByTwoUntil",
        Until(topic.Leading.ReceivedOn),
        new("termijn van beleid na de melding", "term of policy after the report"));
}
