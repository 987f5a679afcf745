using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

/// <summary>Whether the reporter tried it himself: what OVL-01 and OVL-02 both hang on.</summary>
internal static class TriedSelfQuestion
{
    private static readonly Text AboutStep = new(
        "Vraag of de melder het zelf met de buren heeft besproken.",
        "Ask whether the reporter raised it with the neighbours.");

    private static readonly Text AboutReason = new(
        "Daarvan hangt af wie de volgende stap zet.",
        "Who takes the next step depends on it.");

    private static readonly ValueList<string> TriedSelf = [nameof(Signal.TriedSelf)];

    public static Require About(NuisanceView n, RuleCard card, LocalDate due) => new(card, n.Case)
    {
        Step = AboutStep,
        Because = AboutReason,
        Start = n.Start,
        Due = due,
        Missing = TriedSelf,
        Facts = n.Facts,
        Topics = n.Topic.Topics,
    };
}
