using System.Text.Encodings.Web;
using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>What a file says, made fit for a message: on one line, short, and without any BSN.</summary>
internal static class Quoted
{
    private const int Longest = 30;

    /// <summary>A text between quotes, with escapes as in JSON.</summary>
    public static string Mark(string text) => $"\"{Plain(text)}\"";

    /// <summary>A text without quotes, with escapes as in JSON.</summary>
    public static string Plain(string text)
    {
        string safe = Bsn.Redact(text);
        string cut = safe.Length > Longest ? Start(safe) + "…" : safe;
        return JsonEncodedText.Encode(cut, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
    }

    /// <summary>A value as it stands; an object or array by its kind alone.</summary>
    public static Text Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new("een object", "an object"),
        JsonValueKind.Array => new("een lijst", "a list"),
        JsonValueKind.String => Text.Same(Mark(value.GetString()!)),
        _ => Text.Same(Plain(value.GetRawText())),
    };

    /// <summary>The one or the other.</summary>
    public static Text Either(Text one, Text other) =>
        new($"{one.Dutch} of {other.Dutch}", $"{one.English} or {other.English}");

    /// <summary>Words between quotes, the last two joined by "of" and "or".</summary>
    public static Text Choice(IEnumerable<string> words)
    {
        string[] quoted = [.. words.Select(Mark)];
        return new(Join(quoted, "of"), Join(quoted, "or"));
    }

    /// <summary>Some of the words that would do, said to be examples where there are others.</summary>
    public static Text Choice(IReadOnlyList<string> shown, IEnumerable<string> all)
    {
        Text choice = Choice(shown);
        return all.Skip(shown.Count).Any()
            ? new($"bijvoorbeeld {choice.Dutch}", $"for example {choice.English}")
            : choice;
    }

    // Never half of a surrogate pair.
    private static string Start(string text) =>
        text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];

    private static string Join(string[] words, string or) => words.Length < 2
        ? string.Concat(words)
        : string.Join(", ", words[..^1]) + $" {or} " + words[^1];
}
