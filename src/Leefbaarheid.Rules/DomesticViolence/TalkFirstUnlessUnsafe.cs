namespace Leefbaarheid.Rules.DomesticViolence;

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
    };

    private Rule TalkFirstUnlessUnsafe => TalkFirst.Define(
        policy,
        from v in violence.WithNo(acute, v => v.Case, other => other.Case)
        where Say(v.Topic.IsHousehold, $"over een bekend huishouden")
        where Say(v.IsReached, $"drempel van de meldcode bereikt: {Name(v.Threshold).Dutch}")
        where Say(v.InformedFirst != Answer.Yes, $"vooraf verteld: {Answers.Words.Name(v.InformedFirst).Dutch}")
        where Say(!v.HasSafetyReason, $"geen veiligheidsreden vastgelegd om niet vooraf te spreken")
        select AskTalkOrReason(v));

    private static readonly Text AskTalkOrReasonStep = new(
        "Vertel het de betrokkene vóór de melding, of leg vast waarom dat onveilig is. "
            + "Een aannemer voert dit gesprek nooit.",
        "Tell the person before the report, or record why that is unsafe. A contractor never holds this talk.");

    private static readonly Text AskTalkOrReasonReason = new(
        "Een melding gaat niet buiten de betrokkene om, tenzij de veiligheid dat vraagt.",
        "A report does not pass the person by, unless safety asks for it.");

    private Require AskTalkOrReason(ViolenceView v) => new(TalkFirst.Card, v.Case)
    {
        Step = AskTalkOrReasonStep,
        Because = AskTalkOrReasonReason,
        Start = v.ReachedOn,
        Due = ReportingDue(v),
        Missing = v.InformedFirst == Answer.No
            ? [nameof(Signal.SafetyReason)]
            : [nameof(Signal.InformedFirst), nameof(Signal.SafetyReason)],
        StandsWith = Reporting.Id,
        Facts = v.Topic.Facts,
        Topics = v.Topic.Topics,
    };
}
