using System.Globalization;
using NodaTime;

namespace Leefbaarheid.Domain;

internal static class Dates
{
    internal static LocalDate? NotBefore(LocalDate? date, LocalDate earliest, string what, string than) =>
        date < earliest
            ? throw new ArgumentException(
                $"{what} ({Iso(date.Value)}) lies before {than} ({Iso(earliest)}); give that day or a later one.")
            : date;

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
