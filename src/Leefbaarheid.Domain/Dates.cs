using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Domain;

internal static class Dates
{
    internal static LocalDate? NotBefore(LocalDate? date, LocalDate earliest, string what, string than) =>
        date < earliest
            ? throw new ArgumentException(
                $"{what} ({Iso(date.Value)}) lies before {than} ({Iso(earliest)}); give that day or a later one.")
            : date;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>
    /// Two that share a day, the one that begins first before the other; null where each ends before the next begins.
    /// First and last days are in; none is open. Where any two share a day, two that follow each other by their first
    /// days do, so that a long list is no table of pairs.
    /// </summary>
    public static (T Earlier, T Later)? Clash<T>(
        IEnumerable<T> all, Func<T, LocalDate?> first, Func<T, LocalDate?> last)
        where T : class
    {
        T? earlier = null;
        foreach (T later in all.OrderBy(one => first(one) ?? LocalDate.MinIsoValue))
        {
            if (earlier is not null
                && (first(later) ?? LocalDate.MinIsoValue) <= (last(earlier) ?? LocalDate.MaxIsoValue))
            {
                return (earlier, later);
            }

            earlier = later;
        }

        return null;
    }
}
