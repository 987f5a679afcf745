using System.Globalization;

namespace Leefbaarheid.Benchmarks.Reporting;

internal static class Text
{
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Three significant digits are all that a run can tell.</summary>
    public static string Of(double? number) => number switch
    {
        null => "–",
        >= 100 => number.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => number.Value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => number.Value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    public static string Time(double? nanoseconds) => nanoseconds switch
    {
        null => "–",
        >= 1e9 => $"{Of(nanoseconds / 1e9)} s",
        >= 1e6 => $"{Of(nanoseconds / 1e6)} ms",
        >= 1e3 => $"{Of(nanoseconds / 1e3)} µs",
        _ => $"{Of(nanoseconds)} ns",
    };
}
