namespace OwnPack;

/// <summary>The built-in rules with what this corporation does otherwise.</summary>
public static class OwnRulebook
{
    /// <summary>Nuisance is repeated from three reports on, not from two.</summary>
    public static LeefbaarheidPolicy Policy { get; } = LeefbaarheidPolicy.Default with
    {
        Nuisance = new NuisancePolicy { Repeated = 3 },
    };

    public static Rulebook Create() => LeefbaarheidRulebook.Create(
        Policy,
        own: [CallBack.Rule, LoudHomes.Rule, ParkingIsOfTheMunicipality.Rule, TalkInTheBlock.Rule, VisitAfterAll.Rule],
        replacing: [CoffeeTogether.Rule],
        host: [NoiseMeasurement.Relation, LoudHome.Relation]);
}
