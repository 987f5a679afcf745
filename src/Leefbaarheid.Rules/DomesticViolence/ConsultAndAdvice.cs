namespace Leefbaarheid.Rules;

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
        Precedence = 2,
        Parts = ["consult"],
        Because = new(
            "Er is een vermoeden van onveiligheid thuis gemeld; een drempel om te melden is niet vastgesteld.",
            "A suspicion that home is unsafe was reported; no threshold for reporting has been established."),
    };

    private static readonly Term ThresholdTerm = new(
        nameof(Signal.Threshold),
        "of een drempel van de meldcode is bereikt",
        "whether a threshold of the code is reached");

    private Rule ConsultAndAdvice
    {
        get
        {
            var suspected =
                from v in violence
                where Say(
                    !v.IsReached,
                    $"drempel van de meldcode: {Name(v).Dutch}",
                    $"threshold of the code: {Name(v).English}")
                select v;
            return Suspicion.Define(
                policy,
                suspected.Select(v => Consult(v)),
                suspected.Select(v => AskAdvice(v)),
                from v in suspected
                where Say(
                    v.Threshold is null,
                    $"de drempel is nog niet gewogen",
                    $"the threshold has not been weighed yet")
                select WeighThreshold(v));
        }
    }

    private static readonly Text ConsultStep = new(
        "Noteer de feiten en overleg met de aandachtsfunctionaris (eigen meldcode, vrijwillig).",
        "Note the facts and consult the attention officer (own reporting code, voluntary).");

    private Act Consult(ViolenceView v) => Suspicion.Act(v) with
    {
        Of = "consult",
        Step = ConsultStep,
        Due = ConsultationDue(v),
    };

    private static readonly Text AskAdviceStep = new(
        "Vraag anoniem advies aan Veilig Thuis (0800-2000): alleen de feiten, geen naam en geen adres.",
        "Ask Veilig Thuis (0800-2000) for anonymous advice: the facts only, no name and no address.");

    private Refer AskAdvice(ViolenceView v) => Suspicion.Refer(v, v.SafeHome) with
    {
        Step = AskAdviceStep,
        Due = ConsultationDue(v),
        Fields = [DataFields.Facts],
    };

    private static readonly Text WeighThresholdStep = new(
        "Weeg de drempel van de meldcode: acuut gevaar, structureel onveilig, of vertelt het slachtoffer het?",
        "Weigh the threshold of the code: acute danger, structurally unsafe, or does the victim tell?");

    private Require WeighThreshold(ViolenceView v) => Suspicion.Require(v) with
    {
        Step = WeighThresholdStep,
        Due = ConsultationDue(v),
        Missing = [ThresholdTerm],
    };

    private LocalDate ConsultationDue(ViolenceView v) => policy.Consultation.EndFrom(v.Start, calendar);
}
