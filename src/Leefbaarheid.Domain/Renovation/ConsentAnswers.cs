namespace Leefbaarheid.Domain;

/// <summary>The words for the answer in a consent round.</summary>
public static class ConsentAnswers
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<ConsentAnswer> Words { get; } = new(
        new(ConsentAnswer.Agreed, "Agreed", "akkoord", "agreed"),
        new(ConsentAnswer.Refused, "Refused", "geweigerd", "refused"),
        new(ConsentAnswer.None, "None", "geen reactie", "no reaction"));
}
