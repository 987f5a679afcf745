namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Yourself = new(
        "OVL-01",
        "Eerst zelf in gesprek",
        "Talk to each other first",
        [LegalBasis.Contract],
        [Sources.Vact, Sources.Jut, Sources.K544, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Parts = ["tips", "review"],
    };

    private static readonly Term ReviewTerm = new("review", "terugkijken", "review");

    private Rule FirstTalkYourself => Yourself.Define(
        policy,
        [
            .. Yourself.Weigh(light, ResidentsFirst, n => Review(n), AskWhetherTried),
            from n in light
            where Say(
                ResidentsFirst(n).Answer == Answer.Yes,
                $"{ResidentsFirst(n).Words.Dutch}",
                $"{ResidentsFirst(n).Words.English}")
            select GiveTips(n),
        ]);

    private Verdict ResidentsFirst(NuisanceView n) =>
        (!Verdict.Of(n.Leading.TriedSelf, Terms.TriedSelf)
            && !Verdict.Of(n.Leading.ReporterAfraid, Terms.ReporterAfraid))
        || Verdict.Of(n.Repeats < policy.Repeated, reportedLess);

    private static readonly Text Tips = new(
        "Geef de melder tips om het zelf met de buren te bespreken.",
        "Give the reporter advice on how to raise it with the neighbours.");

    private static readonly Text SafeTips = new(
        "Geef de melder tips die veilig voelen; vraag niet om zelf in gesprek te gaan.",
        "Give the reporter advice that feels safe; do not ask to go and talk.");

    private static readonly Text GiveTipsReason = new(
        "Lichte hinder of onenigheid lossen bewoners meestal zelf op; eenmalig is nog geen overlast.",
        "Residents mostly settle light hindrance or disagreement themselves; once is no nuisance yet.");

    private Act GiveTips(NuisanceView n) => Yourself.Act(n) with
    {
        Of = "tips",
        Step = n.Leading.ReporterAfraid ? SafeTips : Tips,
        Because = GiveTipsReason,
        Rung = Yourself.Rung,
        Dates = [new(ReviewTerm, ReviewOn(n), AfterTheReport)],
    };

    private static readonly Text ReviewStep = new(
        "Kijk of het tussen de buren is opgelost.", "Look whether the neighbours settled it.");

    private static readonly Text ReviewReason = new(
        "Wie het zelf oplost, krijgt daar even de tijd voor.", "Those who settle it themselves get some time.");

    private Schedule Review(NuisanceView n) => Yourself.Schedule(n) with
    {
        Of = "review",
        Step = ReviewStep,
        Because = ReviewReason,
        Due = ReviewOn(n),
        Rung = Yourself.Rung,
        Dates = [new(ReviewTerm, ReviewOn(n), AfterTheReport)],
    };

    private LocalDate ReviewOn(NuisanceView n) => policy.Review.EndFrom(n.Start, calendar);

    private static readonly Text AfterTheReport = new(
        "termijn uit het beleid, na de melding", "term of policy after the report");
}
