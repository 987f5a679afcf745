namespace Leefbaarheid.Abstractions;

/// <summary>What a clause said of itself while an explanation was made.</summary>
/// <param name="Holds">Whether the condition held.</param>
/// <param name="Dutch">Its words in Dutch, values filled in.</param>
/// <param name="English">The same in English; the Dutch words where its author gave no others.</param>
public sealed record Saying(bool Holds, string Dutch, string English)
{
    /// <summary>The words in a language.</summary>
    /// <param name="language">The reader's language.</param>
    public string In(Language language) => language == Language.Dutch ? Dutch : English;

    internal static Saying InOneLanguage(bool holds, string text) => new(holds, text, text);
}
