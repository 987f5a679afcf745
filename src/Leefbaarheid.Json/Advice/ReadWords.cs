using System.Text.Json;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Json;

/// <summary>Words, days and lists of an advice that is read; a wrong one says what would be right.</summary>
internal static class ReadWords
{
    public static T Parse<T>(this WordList<T> words, string word, string key)
        where T : struct, Enum => words.TryParse(word, out T value)
        ? value
        : throw new JsonException($"{key} is {Quoted.Mark(word)}; write "
            + $"{Quoted.Choice(Nearest.To(word, words.Select(one => one.File))).English}.");

    public static ValueList<T> Parse<T>(this WordList<T> list, IReadOnlyList<string>? words, string key)
        where T : struct, Enum => All(words, word => list.Parse(word, key));

    public static LocalDate Day(string text, string key) => LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? day.Value
        : throw new JsonException($"{key} is {Quoted.Mark(text)}; write a date like \"2026-11-23\".");

    public static LocalDate? DayOrNone(string? text, string key) => text is null ? null : Day(text, key);

    /// <summary>The items; none where the key was left out.</summary>
    public static ValueList<TItem> All<T, TItem>(IReadOnlyList<T>? items, Func<T, TItem> read) =>
        (items ?? []).Select(read).ToValueList();

    /// <summary>The items of a key, each with what stands for it in the whole.</summary>
    public static ValueList<TItem> Both<T, TWhole, TItem>(
        IReadOnlyList<T>? items, IReadOnlyList<TWhole>? whole, string key, Func<T, TWhole, TItem> read)
    {
        int told = items?.Count ?? 0;
        int kept = whole?.Count ?? 0;
        return told == kept
            ? (items ?? []).Zip(whole ?? [], read).ToValueList()
            : throw new JsonException($"{key} has {told} items and whole.{key} {kept}; write an item for each.");
    }
}
