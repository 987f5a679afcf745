namespace OwnPack;

/// <summary>A built-in rule replaced: of loneliness (ZG-03) this corporation makes an invitation of its own.</summary>
internal static class CoffeeTogether
{
    private static readonly RuleHead Head = new(
        "ZG-03", "Koffie in de buurtkamer", "Coffee together", [LegalBasis.Contract], [Agreements.OfTheTeam])
    {
        Because = new("De bewoner is eenzaam.", "The resident is lonely."),
    };

    public static Rule Rule { get; } = Head.Define(
        from signal in Facts.Signals
        where Say(signal.Category == SignalCategory.Loneliness, $"melding van eenzaamheid", $"a report of loneliness")
        select Head.Act(Advised.By(signal)) with
        {
            Step = new(
                "Nodig de bewoner uit voor koffie in de buurtkamer.", "Invite the resident for coffee in the common room."),
            Due = signal.ReceivedOn.PlusDays(7),
        });
}
