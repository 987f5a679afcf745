namespace Leefbaarheid.Rules;

internal sealed partial class DomesticViolencePack
{
    private static readonly RuleHead TalkFirst = new(
        "HG-03",
        "Gesprek vooraf, tenzij onveilig",
        "Talk first, unless unsafe",
        [LegalBasis.InformingPersons],
        [Sources.Avg13And14, Sources.Aug, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Een melding gaat niet buiten de betrokkene om, tenzij de veiligheid dat vraagt.",
            "A report does not pass the person by, unless safety asks for it."),
    };

    private static readonly Term InformedFirstTerm = new(
        nameof(Signal.InformedFirst), "of er vooraf een gesprek was", "whether there was a talk first");

    private static readonly Term SafetyReasonTerm = new(
        nameof(Signal.SafetyReason), "waarom een gesprek vooraf onveilig is", "why a talk first is unsafe");

    private Rule TalkFirstUnlessUnsafe => TalkFirst.Define(
        policy,
        from v in reached.WithNo(acute, v => v.Case, other => other.Case)
        where v.Case.IsOfHousehold()
        where Say(
            v.InformedFirst != Answer.Yes,
            $"vooraf verteld: {Answers.Words.Name(v.InformedFirst).Dutch}",
            $"told before: {Answers.Words.Name(v.InformedFirst).English}")
        where Say(
            !v.HasSafetyReason,
            $"veiligheidsreden om niet vooraf te spreken: {Recorded(v).Dutch}",
            $"reason of safety not to talk first: {Recorded(v).English}")
        select AskTalkOrReason(v))
        .Names("HG-02");

    private static Text Recorded(ViolenceView v) =>
        v.HasSafetyReason ? new("vastgelegd", "recorded") : new("niet vastgelegd", "not recorded");

    private static readonly Text AskTalkOrReasonStep = new(
        "Vertel het de betrokkene vóór de melding, of leg vast waarom dat onveilig is. "
            + "Een aannemer voert dit gesprek nooit.",
        "Tell the person before the report, or record why that is unsafe. A contractor never holds this talk.");

    private Require AskTalkOrReason(ViolenceView v) => TalkFirst.Require(v) with
    {
        Step = AskTalkOrReasonStep,
        Start = v.ReachedOn,
        Due = ReportingDue(v),
        Missing = v.InformedFirst == Answer.No ? [SafetyReasonTerm] : [InformedFirstTerm, SafetyReasonTerm],
        StandsWith = Reporting.Id,
    };
}
