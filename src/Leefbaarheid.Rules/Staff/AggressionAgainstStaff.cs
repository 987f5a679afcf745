namespace Leefbaarheid.Rules;

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
                where Say(
                    topic.Leading.Category == SignalCategory.AggressionAgainstStaff,
                    $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor agressie tegen een medewerker",
                    $"topic {topic.Topic.Name.English}, the rule is for aggression against an employee")
                select topic;
            var violent =
                from topic in aggression
                from since in topic.LatestOf(IsThreatOrViolence)
                where Say(
                    true,
                    $"dreiging of geweld gezien, het laatst op {since:uuuu-MM-dd}",
                    $"threat or violence seen, the last time on {since:uuuu-MM-dd}")
                select new Timed(topic, since);
            return Aggression.Define(
                policy,
                InTime(aggression.Select(topic => new Timed(topic, topic.Start))).Select(row => Register(row)),
                InTime(violent).Beside(views.Partners.Of(PartnerKind.Police), (row, partners) => ReportToPolice(
                    row, partners.Best(row.Topic.Neighbourhood).OrKind(PartnerKind.Police))),
                aggression.Select(topic => ReviewVisitByTwo(topic)));
        }
    }

    private Query<Timed> InTime(Query<Timed> rows) => rows
        .During(row => Validity.Until(Until(row.Topic)))
        .Concat(rows
            .During(row => Validity.From(Until(row.Topic).PlusDays(1)))
            .Select(row => row with { OverSince = Until(row.Topic).PlusDays(1) }));

    /// <summary>The last day of visits by two; what led to them is registered and reported by then too.</summary>
    private LocalDate Until(TopicView topic) => topic.Start + policy.VisitByTwo;

    private static bool IsThreatOrViolence(Signal signal) =>
        signal.Indicators.Any(indicator => indicator is Indicator.Threat or Indicator.Violence);

    private static readonly Text RegisterStep = new(
        "Registreer het voorval en bied de medewerker nazorg. "
            + "Ga voortaan met twee personen op bezoek; vertel de huurder dat en tot wanneer.",
        "Register the incident and offer the employee aftercare. "
            + "Visit by two from now on; tell the tenant so and until when.");

    private static readonly Text RegisterReason = new(
        "Een medewerker is agressief bejegend. Er komt geen lijst en geen score; de maatregel eindigt vanzelf.",
        "An employee met with aggression. There is no list and no score; the measure ends by itself.");

    private Act Register(Timed row) => Aggression.Act(row.Topic) with
    {
        Of = "register",
        OverSince = row.OverSince,
        Step = RegisterStep,
        Because = RegisterReason,
        Due = policy.Registration.EndFrom(row.Since, calendar),
        Dates = [VisitByTwoUntil(row.Topic)],
    };

    private static readonly Text ReportToPoliceStep = new(
        "De werkgever doet aangifte bij de politie.",
        "The employer reports it to the police.");

    private static readonly Text ReportToPoliceReason = new(
        "Er is dreiging of geweld tegen een medewerker gezien; de werkgever doet aangifte, niet de medewerker.",
        "Threat or violence against an employee was seen; the employer reports it, not the employee.");

    private Act ReportToPolice(Timed row, Addressee police) => Aggression.Act(row.Topic) with
    {
        Of = "policeReport",
        OverSince = row.OverSince,
        EndsWithReferral = true,
        Step = ReportToPoliceStep,
        Because = ReportToPoliceReason,
        Start = row.Since,
        Due = policy.Registration.EndFrom(row.Since, calendar),
        Partner = police,
        Fields = row.Topic.IsHousehold
            ? [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts]
            : [DataFields.Building, DataFields.Facts],
    };

    private static readonly Text ReviewVisitByTwoStep = new(
        "Bekijk of bezoek met twee personen nog nodig is.",
        "Look whether visits by two are still needed.");

    private static readonly Text ReviewVisitByTwoReason = new(
        "De maatregel duurt niet langer dan nodig.",
        "The measure lasts no longer than needed.");

    private Schedule ReviewVisitByTwo(TopicView topic) => Aggression.Schedule(topic) with
    {
        Of = "visitByTwo",
        Step = ReviewVisitByTwoStep,
        Because = ReviewVisitByTwoReason,
        Due = Until(topic),
        Dates = [VisitByTwoUntil(topic)],
    };

    private static readonly Term VisitByTwoTerm = new(
        "visitByTwoUntil", "bezoek met twee personen tot en met", "visit by two until");

    private DatedItem VisitByTwoUntil(TopicView topic) => new(
        VisitByTwoTerm,
        Until(topic),
        new("termijn uit het beleid, na de melding", "term of policy after the report"));

    /// <summary>A topic with what was reported when, and since when the time of visits by two is past.</summary>
    private sealed record Timed(TopicView Topic, LocalDate Since, LocalDate? OverSince = null);
}
