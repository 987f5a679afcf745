namespace Leefbaarheid.Domain;

/// <summary>The words for the moment of resident satisfaction.</summary>
public static class SatisfactionMoments
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<SatisfactionMoment> Words { get; } = new(
        new(SatisfactionMoment.Before, "Before", "vooraf", "before"),
        new(SatisfactionMoment.During, "During", "tijdens", "during"),
        new(SatisfactionMoment.After, "After", "achteraf", "after"));
}
