namespace Leefbaarheid.Rules;

internal sealed partial class WorryingBehaviourPack
{
    private static readonly RuleHead MentalCare = new(
        "ZG-02",
        "Wvggz-melding mogelijk",
        "Report under the mental care act possible",
        [LegalBasis.MentalCareReport],
        [Sources.Wvggz, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Er dreigt ernstig nadeel en er is geen hulpverlener bekend. Iedereen mag dit bij de gemeente melden.",
            "Serious harm threatens and nobody in care is known. Anyone may report this to the municipality."),
    };

    /// <summary>Verkennend onderzoek: how long the municipality may take (Wvggz 5:2, since 1 January 2020).</summary>
    private static readonly StatutoryTerm Exploration = StatutoryTerm.Days(14);

    private static readonly Term ExplorationTerm = new(
        "municipalExploration", "gemeente rondt de verkenning af", "municipality ends its exploration");

    private static readonly Text ExplorationGround = new(
        "Wvggz 5:2: termijn van de gemeente, gerekend alsof die dag is gemeld",
        "Wvggz 5:2: the municipality's term, as if reported that day");

    private static readonly ValueList<Term> NoOutcomeExpected =
    [
        new(
            "NoOutcomeExpected",
            "de gemeente meldt de uitkomst niet terug",
            "the municipality does not tell the outcome"),
    ];

    private static readonly Term CareContactKnownTerm = new(
        nameof(Household.CareContactKnown), "of er een hulpverlener bekend is", "whether someone in care is known");

    private Rule ReportForMentalCare
    {
        get
        {
            var harmful =
                from topic in OfHouseholds(worrying)
                let since = topic.LatestOf(signal => signal.SeriousHarmRisk)
                where Say(since is not null, $"{Threatens(since).Dutch}", $"{Threatens(since).English}")
                select new Harm(topic, since.Value);
            return MentalCare.Define(policy, MentalCare.Weigh(
                harmful.At(views.Partners, PartnerKind.Municipality, row => row.Topic.Neighbourhood),
                row => !Verdict.Of(row.Row.Topic.CareContactKnown, CareContactKnownTerm),
                row => ProposeReport(row.Row, row.Partner),
                question => question with { Step = AskCareContactStep, Because = AskCareContactReason }));
        }
    }

    private static Text Threatens(LocalDate? since) => since is { } on
        ? new($"ernstig nadeel dreigt, het laatst gemeld op {on:uuuu-MM-dd}",
            $"serious harm threatens, last reported on {on:uuuu-MM-dd}")
        : new("er is niet gemeld dat ernstig nadeel dreigt", "it was not reported that serious harm threatens");

    private static readonly Text ProposeReportStep = new(
        "Stel voor dit bij de gemeente te melden; een collega kijkt eerst mee.",
        "Propose to report this to the municipality; a colleague looks first.");

    private Act ProposeReport(Harm row, Addressee municipality) => MentalCare.Act(row.Topic) with
    {
        EndsWithReferral = true,
        Step = ProposeReportStep,
        Start = row.Since,
        Due = policy.MentalCareReport.EndFrom(row.Since, calendar),
        Dates = [new(ExplorationTerm, Exploration.EndFrom(row.Since), ExplorationGround)],
        Partner = municipality,
        Fields = [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts],
        Reasons = NoOutcomeExpected,
        NeedsReview = true,
        Facts = row.Topic.FactsWithHousehold,
    };

    private static readonly Text AskCareContactStep = new(
        "Zoek uit of er een hulpverlener bekend is.",
        "Find out whether someone in care is known.");

    private static readonly Text AskCareContactReason = new(
        "Er dreigt ernstig nadeel; een bekende hulpverlener gaat voor een melding bij de gemeente.",
        "Serious harm threatens; someone in care who is known goes before a report to the municipality.");

    /// <summary>A topic with the latest day on which a signal says that serious harm threatens.</summary>
    private sealed record Harm(TopicView Topic, LocalDate Since);
}
