namespace Leefbaarheid.Rules;

internal sealed partial class SafetyPack
{
    private static readonly RuleHead AcuteDanger = new(
        "VEI-01",
        "Acuut gevaar eerst",
        "Acute danger first",
        [LegalBasis.VitalInterest],
        [Sources.Lmz, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Precedence = 0,
        Because = new(
            "Er is direct gevaar gemeld, of de ernst is acuut. Veiligheid gaat voor elke andere stap.",
            "Immediate danger was reported, or the severity is acute. Safety goes before any other step."),
    };

    private Rule AcuteDangerFirst => AcuteDanger.Define(
            from topic in views.Topics
            let since = topic.LatestOf(IsDanger)
            where Say(since is not null, $"{Reported(since).Dutch}", $"{Reported(since).English}")
            select CallForHelp(topic, since.Value))
        .Suppresses(
            "OVL-01", "OVL-02", "OVL-03", "OVL-04", "OVL-05", "OVL-06", "BB-01", "VVZ-01", "ZG-01", "ZG-03", "ZG-04");

    private static Text Reported(LocalDate? since) => since is { } on
        ? new($"acuut gevaar gemeld, het laatst op {on:uuuu-MM-dd}", $"acute danger reported, last on {on:uuuu-MM-dd}")
        : new("er is geen acuut gevaar gemeld", "no acute danger was reported");

    private static bool IsDanger(Signal signal) => signal.ImmediateDanger || signal.Severity == Severity.Acute;

    private static readonly Addressee Emergency = new(PartnerKind.EmergencyNumber);

    private static readonly Text CallForHelpStep = new(
        "Bel 112 en stop alle lagere stappen; noteer feiten en tijdstip.",
        "Call 112 and stop all lower steps; note facts and time.");

    private static Act CallForHelp(TopicView topic, LocalDate since) => AcuteDanger.Act(topic) with
    {
        Step = CallForHelpStep,
        Start = since,
        Due = since,
        Partner = Emergency,
        KeepsAway = KeepsAway.UntilDone,
    };
}
