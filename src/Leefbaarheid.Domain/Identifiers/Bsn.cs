using System.Text;

namespace Leefbaarheid.Domain;

/// <summary>Burgerservicenummer: finds such numbers in free text, only to refuse or to hide them.</summary>
/// <remarks>
/// A BSN is never kept in a type (Woningwet art. 46). Looked for are nine digits in a row, or groups of 3-3-3, 4-2-3
/// or 2-2-2-3 digits with one dot, hyphen or white space of any kind between, that touch no other digit and pass the
/// eleven test. Other forms of a digit or a dot, such as full-width ones, count as that digit or dot (as in Unicode
/// NFKC), and characters that only format, such as a soft hyphen, as nothing. A number behind a country code is a
/// phone number; 000000000 is none. Meant for free text, not for typed ids.
/// </remarks>
public static class Bsn
{
    /// <summary>Whether there is a number in the text that may be a BSN.</summary>
    public static bool IsIn(string? text) => Find(text).Count > 0;

    /// <summary>
    /// The places in the text, in order, of the numbers that may be a BSN, separators included; those that overlap
    /// are one place.
    /// </summary>
    public static IReadOnlyList<Range> Find(string? text)
    {
        List<Range> places = [];
        foreach (Range place in text is null ? [] : new BsnSearch(text).Places())
        {
            if (places is [.., var last] && place.Start.Value < last.End.Value)
                places[^1] = last.Start..Math.Max(last.End.Value, place.End.Value);
            else
                places.Add(place);
        }

        return places;
    }

    /// <summary>The text with <c>[BSN]</c> in the place of each number that may be one.</summary>
    public static string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder safe = new(text);
        foreach (Range place in Find(text).Reverse())
            safe.Remove(place.Start.Value, place.End.Value - place.Start.Value).Insert(place.Start.Value, "[BSN]");
        return safe.ToString();
    }
}
