using System.Globalization;

namespace Leefbaarheid.Benchmarks.Measures;

internal static class Figures
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    public static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
