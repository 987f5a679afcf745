using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Yourself = new(
        "OVL-01",
        "Eerst zelf in gesprek",
        "Talk to each other first",
        [LegalBasis.Contract],
        [Sources.Vact, Sources.Jut, Sources.K544, Sources.Default]);

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
                select row.View;
            return Yourself.Define(
                policy,
                theirs.Select(n => GiveTips(n)),
                theirs.Select(n => Review(n)),
                from row in light
                where Say(row.Applies == Answer.Unknown, $"niet bekend of de melder het zelf heeft geprobeerd")
                select AskWhetherTried(row.View));
        }
    }

    private Answer ResidentsFirst(NuisanceView n) => n.Leading.TriedSelf.Not()
        .And(Answers.Of(!n.Leading.ReporterAfraid))
        .Or(Answers.Of(n.Repeats < policy.Repeated));

    private Act GiveTips(NuisanceView n) => new(Yourself.Card, n.Case)
    {
        Step = n.Leading.ReporterAfraid
            ? new(
                "Geef de melder tips die veilig voelen; vraag niet om zelf in gesprek te gaan.",
                "Give the reporter advice that feels safe; do not ask to go and talk.")
            : new(
                "Geef de melder tips om het zelf met de buren te bespreken.",
                "Give the reporter advice on how to raise it with the neighbours."),
        Because = new(
            "Lichte hinder of onenigheid lossen bewoners meestal zelf op; eenmalig is nog geen overlast.",
            "Residents mostly settle light hindrance or disagreement themselves; once is no nuisance yet."),
        Start = n.Start,
        Rung = LandlordRung.L0,
        Dates = [ReviewDate(n)],
        Facts = n.Facts,
        Topics = [n.Topic.Topic],
    };

    private Schedule Review(NuisanceView n) => new(Yourself.Card, n.Case)
    {
        Step = new("Kijk of het tussen de buren is opgelost.", "Look whether the neighbours settled it."),
        Because = new(
            "Wie het zelf oplost, krijgt daar even de tijd voor.", "Those who settle it themselves get some time."),
        Start = n.Start,
        Due = policy.Review.EndFrom(n.Start, calendar),
        Rung = LandlordRung.L0,
        Dates = [ReviewDate(n)],
        Facts = n.Facts,
        Topics = [n.Topic.Topic],
    };

    private Require AskWhetherTried(NuisanceView n) =>
        TriedSelfQuestion.About(n, Yourself.Card, policy.Review.EndFrom(n.Start, calendar));

    private DatedItem ReviewDate(NuisanceView n) => new(
        "review",
        policy.Review.EndFrom(n.Start, calendar),
        new("termijn van beleid na de melding", "term of policy after the report"));
}
