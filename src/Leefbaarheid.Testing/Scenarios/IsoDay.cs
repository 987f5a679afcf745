using NodaTime.Text;

namespace Leefbaarheid.Testing;

/// <summary>Days as texts.</summary>
internal static class IsoDay
{
    /// <exception cref="ArgumentException">The text is no day.</exception>
    public static LocalDate Parse(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new ArgumentException(
            $"'{text}' is no day. Write year, month and day, as in 2026-11-23.", parameter);
    }

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
