namespace Leefbaarheid.Domain;

/// <summary>Signaalcategorie: what a signal is about, as seen; the reason it came to be stays out of it.</summary>
public enum SignalCategory
{
    /// <summary>Geluid.</summary>
    Noise,

    /// <summary>Tuin of erfafscheiding.</summary>
    GardenFence,

    /// <summary>Huisdieren.</summary>
    Pets,

    /// <summary>Stank.</summary>
    Smell,

    /// <summary>Vuil.</summary>
    Rubbish,

    /// <summary>Burenruzie.</summary>
    NeighbourQuarrel,

    /// <summary>Intimidatie.</summary>
    Intimidation,

    /// <summary>Agressie.</summary>
    Aggression,

    /// <summary>Parkeren.</summary>
    Parking,

    /// <summary>Drugs: trade or production, seen or suspected; use alone is no signal of this kind.</summary>
    DrugTrade,

    /// <summary>Hennepteelt.</summary>
    Hemp,

    /// <summary>Woningvervuiling.</summary>
    DwellingPollution,

    /// <summary>Verzamelwoede.</summary>
    Hoarding,

    /// <summary>Brandveiligheid.</summary>
    FireSafety,

    /// <summary>Zorgwekkend gedrag: conduct that was seen, not a diagnosis.</summary>
    WorryingBehaviour,

    /// <summary>Eenzaamheid.</summary>
    Loneliness,

    /// <summary>Huiselijk geweld.</summary>
    DomesticViolence,

    /// <summary>Kindermishandeling.</summary>
    ChildAbuse,

    /// <summary>Huurachterstand.</summary>
    RentArrears,

    /// <summary>Woonfraude.</summary>
    HousingFraud,

    /// <summary>Agressie tegen een medewerker.</summary>
    AggressionAgainstStaff,

    /// <summary>Zwerfafval.</summary>
    Litter,

    /// <summary>Verlichting.</summary>
    Lighting,

    /// <summary>Vernieling.</summary>
    Vandalism,

    /// <summary>Groen.</summary>
    Greenery,

    /// <summary>Overig: none of the others.</summary>
    Other,
}
