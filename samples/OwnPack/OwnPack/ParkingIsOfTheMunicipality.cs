namespace OwnPack;

/// <summary>A built-in rule suppressed: who reports parking gets no tips for a talk (OVL-01) but another number.</summary>
internal static class ParkingIsOfTheMunicipality
{
    private static readonly RuleHead Head = new(
        "EIG-03", "Parkeren is van de gemeente", "Parking is the municipality's", [LegalBasis.Contract], [Agreements.OfTheTeam])
    {
        Because = new("Over parkeren op straat gaat de gemeente.", "The municipality decides on parking in the street."),
    };

    public static Rule Rule { get; } = Head.Define(
        from signal in Facts.Signals
        where Say(signal.Category == SignalCategory.Parking, $"melding over parkeren", $"a report of parking")
        select Head.Act(Advised.By(signal)) with
        {
            Step = new("Wijs de melder op de gemeente.", "Point the reporter to the municipality."),
            Due = signal.ReceivedOn,
        }).Suppresses("OVL-01");
}
