namespace Leefbaarheid.Rules;

/// <summary>A topic of violence at home, with how far the weighing of the reporting code has come.</summary>
internal sealed class ViolenceView(TopicView topic, Addressee safeHome) : IAdvised
{
    public TopicView Topic => topic;

    public CaseSubject Case => topic.Case;

    public LocalDate Start => topic.Start;

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts => topic.Facts;

    public ValueList<Topic> Topics => topic.Topics;

    public Addressee SafeHome => safeHome;

    /// <summary>The heaviest threshold; null while a signal still has to be weighed and none has reached one.</summary>
    public ReportingThreshold? Threshold { get; } =
        topic.Open.Max(ThresholdOf) is > ReportingThreshold.None and var reached ? reached
        : Array.Exists(topic.Open, s => ThresholdOf(s) is null) ? null
        : ReportingThreshold.None;

    public bool IsReached => Threshold > ReportingThreshold.None;

    /// <summary>The latest day on which a signal says that the threshold was reached.</summary>
    public LocalDate ReachedOn => topic.LatestOf(s => ThresholdOf(s) == Threshold) ?? topic.Leading.ReceivedOn;

    public Answer InformedFirst =>
        Array.Exists(topic.Open, s => s.InformedFirst == Answer.Yes) ? Answer.Yes
        : Array.Exists(topic.Open, s => s.InformedFirst == Answer.No) ? Answer.No
        : Answer.Unknown;

    public bool HasSafetyReason => Array.Exists(topic.Open, s => !string.IsNullOrWhiteSpace(s.SafetyReason));

    /// <summary>Danger now counts as the threshold Acute, whatever was recorded.</summary>
    private static ReportingThreshold? ThresholdOf(Signal signal) =>
        signal.ImmediateDanger || signal.Severity == Severity.Acute ? ReportingThreshold.Acute : signal.Threshold;
}
