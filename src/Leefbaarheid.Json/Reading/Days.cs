using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Json;

/// <summary>Days as case files write them.</summary>
internal static class Days
{
    /// <summary>The first day a file may name; years further off leave no room for terms and windows.</summary>
    public static LocalDate First { get; } = new(1900, 1, 1);

    /// <summary>The last day a file may name.</summary>
    public static LocalDate Last { get; } = new(2199, 12, 31);

    public static LocalDate? Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } && day >= First && day <= Last
            ? day
            : null;

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
