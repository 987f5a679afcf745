namespace Leefbaarheid.Rules.DomesticViolence;

internal sealed partial class DomesticViolencePack
{
    private static readonly RuleHead Reporting = new(
        "HG-02",
        "Drempel bereikt: melden overwegen",
        "Threshold reached: consider reporting",
        [LegalBasis.SafeHomeStatute],
        [Sources.Wmo526, Sources.Aug, Sources.Default])
    {
        Task = LiveabilityTask.A,
    };

    private Rule ConsiderReporting => Reporting.Define(
        policy,
        from v in violence
        where Say(v.IsReached, $"drempel van de meldcode bereikt: {Name(v.Threshold).Dutch}")
        select Report(v));

    private static readonly Text ReportStep = new(
        "Overweeg een melding bij Veilig Thuis (0800-2000); een mens beslist. Leg vast waarom wel of niet.",
        "Consider a report to Veilig Thuis (0800-2000); a human decides. Record why or why not.");

    private Refer Report(ViolenceView v) => new(Reporting.Card, v.Case)
    {
        Step = ReportStep,
        Because = new(
            $"Een drempel van de meldcode is bereikt: {Name(v.Threshold).Dutch}. Melden mag, het moet niet.",
            $"A threshold of the code was reached: {Name(v.Threshold).English}. Reporting is allowed, not imposed."),
        Start = v.ReachedOn,
        Due = ReportingDue(v),
        Partner = v.SafeHome,
        Fields = v.Topic.IsHousehold
            ? [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts]
            : [DataFields.Building, DataFields.Facts],
        Reasons = [ReportingThresholds.Words.File(v.Threshold ?? ReportingThreshold.None)],
        Facts = v.Topic.Facts,
        Topics = v.Topic.Topics,
    };

    private LocalDate ReportingDue(ViolenceView v) =>
        v.Threshold == ReportingThreshold.Acute ? v.ReachedOn : policy.Report.EndFrom(v.ReachedOn, calendar);

    private static Text Name(ReportingThreshold? threshold) =>
        ReportingThresholds.Words.Name(threshold ?? ReportingThreshold.None);
}
