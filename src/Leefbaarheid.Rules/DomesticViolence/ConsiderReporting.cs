namespace Leefbaarheid.Rules;

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
        Precedence = 1,
    };

    private Rule ConsiderReporting => Reporting.Define(policy, reached.Select(v => Report(v)));

    private static readonly Text ReportStep = new(
        "Overweeg een melding bij Veilig Thuis (0800-2000); een mens beslist. Leg vast waarom wel of niet.",
        "Consider a report to Veilig Thuis (0800-2000); a human decides. Record why or why not.");

    private Refer Report(ViolenceView v) => Reporting.Refer(v, v.SafeHome) with
    {
        Step = ReportStep,
        Because = new(
            $"Een drempel van de meldcode is bereikt: {Name(v).Dutch}. Melden mag, het moet niet.",
            $"A threshold of the code was reached: {Name(v).English}. Reporting is allowed, not imposed."),
        Start = v.ReachedOn,
        Due = ReportingDue(v),
        Fields = v.Topic.IsHousehold
            ? [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts]
            : [DataFields.Building, DataFields.Facts],
        Reasons = [Word(v)],
    };

    private LocalDate ReportingDue(ViolenceView v) =>
        v.Threshold == ReportingThreshold.Acute ? v.ReachedOn : policy.Report.EndFrom(v.ReachedOn, calendar);

    private static readonly Text NotWeighed = new("nog niet gewogen", "not weighed yet");

    private static Text Name(ViolenceView v) => v.Threshold is null ? NotWeighed : Word(v).Name;

    private static Term Word(ViolenceView v) =>
        ReportingThresholds.Words.Term(v.Threshold ?? ReportingThreshold.None);
}
