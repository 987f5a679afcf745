namespace Leefbaarheid.Domain;

/// <summary>The words for dwellingKind of a move.</summary>
public static class MovedDwellingKinds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<MovedDwellingKind> Words { get; } = new(
        new(MovedDwellingKind.SelfContained, "SelfContained", "zelfstandige woning", "self-contained dwelling"),
        new(MovedDwellingKind.Caravan, "Caravan", "woonwagen", "caravan"),
        new(MovedDwellingKind.Pitch, "Pitch", "standplaats", "pitch"),
        new(MovedDwellingKind.Room, "Room", "kamer", "room"));
}
