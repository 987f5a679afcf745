namespace Leefbaarheid.Rules;

internal sealed partial class PollutionAndFirePack
{
    private static readonly RuleHead Fire = new(
        "VVZ-02",
        "Brandgevaar",
        "Danger of fire",
        [LegalBasis.VitalInterest, LegalBasis.LegitimateInterest],
        [Sources.Ggz, Sources.Flo, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Because = new(
            "Een melding wijst op brandgevaar, een versperde vluchtweg of onveilig gas of elektra.",
            "A report points at danger of fire, a blocked exit, or unsafe gas or electricity."),
    };

    private Rule CheckFireSafety
    {
        get
        {
            var dangerous =
                from topic in views.Topics
                let since = DangerSince(topic)
                where Say(since is not null, $"{Seen(topic).Dutch}", $"{Seen(topic).English}")
                select new { Topic = topic, Since = since.Value };
            return Fire.Define(
                policy,
                dangerous.Select(row => CheckSafety(row.Topic, row.Since)),
                dangerous.Beside(views.Partners.Of(PartnerKind.FireService), (row, partners) => TellFireService(
                    row.Topic,
                    row.Since,
                    partners.Best(row.Topic.Neighbourhood).OrKind(PartnerKind.FireService))));
        }
    }

    /// <summary>
    /// From when the term counts: the leading signal of fire safety, or the latest that tells of a danger; of both the
    /// earlier. None where neither is there.
    /// </summary>
    private LocalDate? DangerSince(TopicView topic)
    {
        LocalDate? reported = IsFireSafety(topic) ? topic.Start : null;
        LocalDate? seen = topic.Leading.Severity >= policy.Serious ? topic.LatestOf(TellsOfDanger) : null;
        return reported is null || seen < reported ? seen : reported;
    }

    private static bool IsFireSafety(TopicView topic) =>
        topic.Leading is { Category: SignalCategory.FireSafety, Severity: > Severity.Observation };

    private static bool TellsOfDanger(Signal signal) => signal.Indicators.Any(IsDanger);

    private static bool IsDanger(Indicator indicator) =>
        indicator is Indicator.ExitBlocked or Indicator.GasUnsafe or Indicator.ElectricUnsafe;

    /// <summary>What was looked at, and from which severity it counts.</summary>
    private Text Seen(TopicView topic)
    {
        Text dangers = topic.Open.SelectMany(signal => signal.Indicators).Where(IsDanger).Distinct().Order()
            .Select(Indicators.Words.Term).Names();
        int severity = (int)topic.Leading.Severity;
        return new(
            $"onderwerp {topic.Topic.Name.Dutch}, ernst {severity}, gevaar gezien: {dangers.Dutch}; "
                + $"brandveiligheid telt vanaf ernst 1, zulk gevaar vanaf ernst {(int)policy.Serious}",
            $"topic {topic.Topic.Name.English}, severity {severity}, danger seen: {dangers.English}; "
                + $"fire safety counts from severity 1, such danger from severity {(int)policy.Serious}");
    }

    private static readonly Text CheckSafetyStep = new(
        "De opzichter controleert de vluchtweg, het gas en de elektra.",
        "The technical inspector checks the exit, the gas and the electricity.");

    private Act CheckSafety(TopicView topic, LocalDate since) => Fire.Act(topic) with
    {
        IsOwnVisit = true,
        Step = CheckSafetyStep,
        Start = since,
        Due = policy.Check.EndFrom(since, calendar),
    };

    private static readonly Text TellFireServiceStep = new(
        "Vertel de brandweer waar het is en hoe het gebouw eraan toe is; noem geen naam.",
        "Tell the fire service where it is and in what state the building is; name nobody.");

    private static readonly ValueList<DataField> BuildingOnly = [DataFields.Building];

    private Refer TellFireService(TopicView topic, LocalDate since, Addressee fireService) =>
        Fire.Refer(topic, fireService) with
        {
            Step = TellFireServiceStep,
            Start = since,
            Due = policy.Check.EndFrom(since, calendar),
            Fields = BuildingOnly,
        };
}
