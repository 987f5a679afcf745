namespace Leefbaarheid.Domain;

/// <summary>Soort woonruimte: what a household moves out of for the works.</summary>
public enum MovedDwellingKind
{
    /// <summary>Zelfstandige woning.</summary>
    SelfContained,

    /// <summary>Woonwagen.</summary>
    Caravan,

    /// <summary>Standplaats.</summary>
    Pitch,

    /// <summary>Kamer: the law sets no minimum.</summary>
    Room,
}
