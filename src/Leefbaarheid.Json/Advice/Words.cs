using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class Words
{
    public static string? Iso(LocalDate? day) => day is { } known ? Days.Iso(known) : null;

    public static string? In(this Text text, Language language) =>
        (language == Language.English ? text.English : text.Dutch) is { Length: > 0 } words ? words : null;

    /// <summary>The items, or nothing at all where there are none: a key with an empty list does not apply.</summary>
    public static IReadOnlyList<T>? OrNone<T>(IEnumerable<T> items) =>
        items.ToArray() is { Length: > 0 } list ? list : null;
}
