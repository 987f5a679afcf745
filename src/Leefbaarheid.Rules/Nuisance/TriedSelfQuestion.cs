using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

/// <summary>Whether the reporter tried it himself: what OVL-01 and OVL-02 both hang on.</summary>
internal static class TriedSelfQuestion
{
    public static Require About(NuisanceView n, RuleCard card, LocalDate due) => new(card, n.Case)
    {
        Step = new(
            "Vraag of de melder het zelf met de buren heeft besproken.",
            "Ask whether the reporter raised it with the neighbours."),
        Because = new("Daarvan hangt af wie de volgende stap zet.", "Who takes the next step depends on it."),
        Start = n.Start,
        Due = due,
        Missing = [nameof(Signal.TriedSelf)],
        Facts = n.Facts,
        Topics = [n.Topic.Topic],
    };
}
