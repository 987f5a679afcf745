namespace Leefbaarheid.Domain;

/// <summary>The words for the reaction to an offer.</summary>
public static class OfferAnswers
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<OfferAnswer> Words { get; } = new(
        new(OfferAnswer.Agreed, "Agreed", "akkoord", "agreed"),
        new(OfferAnswer.Objected, "Objected", "bezwaar", "objected"));
}
