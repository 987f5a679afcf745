namespace Leefbaarheid.Rules.DomesticViolence;

internal sealed partial class DomesticViolencePack
{
    private static readonly RuleHead Suspicion = new(
        "HG-01",
        "Vermoeden huiselijk geweld: overleg en advies",
        "Suspected domestic violence: consult and ask advice",
        [LegalBasis.OwnCode],
        [Sources.Gel, Sources.Afw, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Parts = ["consult"],
    };

    private Rule ConsultAndAdvice => Suspicion.Define(
        policy,
        from v in violence
        where Say(!v.IsReached, $"geen drempel van de meldcode vastgesteld")
        select Consult(v),
        from v in violence
        where Say(!v.IsReached, $"geen drempel van de meldcode vastgesteld")
        select AskAdvice(v),
        from v in violence
        where Say(v.Threshold is null, $"de drempel is nog niet gewogen")
        select WeighThreshold(v));

    private static readonly Text ConsultStep = new(
        "Noteer de feiten en overleg met de aandachtsfunctionaris (eigen meldcode, vrijwillig).",
        "Note the facts and consult the attention officer (own reporting code, voluntary).");

    private Act Consult(ViolenceView v) => new(Suspicion.Card, v.Case)
    {
        Of = "consult",
        Step = ConsultStep,
        Because = SuspicionReported,
        Start = v.Topic.Leading.ReceivedOn,
        Due = policy.Consultation.EndFrom(v.Topic.Leading.ReceivedOn, calendar),
        Facts = v.Topic.Facts,
        Topics = v.Topic.Topics,
    };

    private static readonly Text AskAdviceStep = new(
        "Vraag anoniem advies aan Veilig Thuis (0800-2000): alleen de feiten, geen naam en geen adres.",
        "Ask Veilig Thuis (0800-2000) for anonymous advice: the facts only, no name and no address.");

    private Refer AskAdvice(ViolenceView v) => new(Suspicion.Card, v.Case)
    {
        Step = AskAdviceStep,
        Because = SuspicionReported,
        Start = v.Topic.Leading.ReceivedOn,
        Due = policy.Consultation.EndFrom(v.Topic.Leading.ReceivedOn, calendar),
        Partner = v.SafeHome,
        Fields = [DataFields.Facts],
        Facts = v.Topic.Facts,
        Topics = v.Topic.Topics,
    };

    private static readonly Text WeighThresholdStep = new(
        "Weeg de drempel van de meldcode: acuut gevaar, structureel onveilig, of vertelt het slachtoffer het?",
        "Weigh the threshold of the code: acute danger, structurally unsafe, or does the victim tell?");

    private Require WeighThreshold(ViolenceView v) => new(Suspicion.Card, v.Case)
    {
        Step = WeighThresholdStep,
        Because = SuspicionReported,
        Start = v.Topic.Leading.ReceivedOn,
        Due = policy.Consultation.EndFrom(v.Topic.Leading.ReceivedOn, calendar),
        Missing = [nameof(Signal.Threshold)],
        Facts = v.Topic.Facts,
        Topics = v.Topic.Topics,
    };

    private static Text SuspicionReported { get; } = new(
        "Er is een vermoeden van onveiligheid thuis gemeld; een drempel om te melden is niet vastgesteld.",
        "A suspicion that home is unsafe was reported; no threshold for reporting has been established.");
}
