using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

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

    private Rule FirstTalkYourself
    {
        get
        {
            var light =
                from n in nuisance
                where Say(n.Topic.IsHousehold, $"over een bekend huishouden")
                where Say(n.IsBetweenNeighbours, $"soort overlast: {Word(n.Kind)}")
                where Say(n.Leading.Severity < policy.Serious, $"ernst {(int)n.Leading.Severity}, {MostForResidents}")
                select new { View = n, Applies = ResidentsFirst(n) };
            var theirs =
                from row in light
                where Say(
                    row.Applies == Answer.Yes,
                    $"zelf geprobeerd: {Word(row.View.Leading.TriedSelf)}, {row.View.Repeats} meldingen {InWindow}")
                select (row.View, ReviewOn: policy.Review.EndFrom(row.View.Start, calendar));
            return Yourself.Define(
                policy,
                theirs.Select(row => GiveTips(row.View, row.ReviewOn)),
                theirs.Select(row => Review(row.View, row.ReviewOn)),
                from row in light
                where Say(row.Applies == Answer.Unknown, $"niet bekend of de melder het zelf heeft geprobeerd")
                select AskWhetherTried(row.View));
        }
    }

    private Answer ResidentsFirst(NuisanceView n) => n.Leading.TriedSelf.Not()
        .And(Answers.Of(!n.Leading.ReporterAfraid))
        .Or(Answers.Of(n.Repeats < policy.Repeated));

    private static readonly Text Tips = new(
        "Geef de melder tips om het zelf met de buren te bespreken.",
        "Give the reporter advice on how to raise it with the neighbours.");

    private static readonly Text SafeTips = new(
        "Geef de melder tips die veilig voelen; vraag niet om zelf in gesprek te gaan.",
        "Give the reporter advice that feels safe; do not ask to go and talk.");

    private static readonly Text GiveTipsReason = new(
        "Lichte hinder of onenigheid lossen bewoners meestal zelf op; eenmalig is nog geen overlast.",
        "Residents mostly settle light hindrance or disagreement themselves; once is no nuisance yet.");

    private static Act GiveTips(NuisanceView n, LocalDate reviewOn) => new(Yourself.Card, n.Case)
    {
        Of = "tips",
        Step = n.Leading.ReporterAfraid ? SafeTips : Tips,
        Because = GiveTipsReason,
        Start = n.Start,
        Rung = LandlordRung.L0,
        Dates = [new("review", reviewOn, AfterTheReport)],
        Facts = n.Facts,
        Topics = n.Topic.Topics,
    };

    private static readonly Text ReviewStep = new(
        "Kijk of het tussen de buren is opgelost.",
        "Look whether the neighbours settled it.");

    private static readonly Text ReviewReason = new(
        "Wie het zelf oplost, krijgt daar even de tijd voor.",
        "Those who settle it themselves get some time.");

    private static Schedule Review(NuisanceView n, LocalDate reviewOn) => new(Yourself.Card, n.Case)
    {
        Of = "review",
        Step = ReviewStep,
        Because = ReviewReason,
        Start = n.Start,
        Due = reviewOn,
        Rung = LandlordRung.L0,
        Dates = [new("review", reviewOn, AfterTheReport)],
        Facts = n.Facts,
        Topics = n.Topic.Topics,
    };

    private Require AskWhetherTried(NuisanceView n) =>
        TriedSelfQuestion.About(n, Yourself.Card, policy.Review.EndFrom(n.Start, calendar));

    private static Text AfterTheReport { get; } = new(
        "termijn van beleid na de melding", "term of policy after the report");
}
