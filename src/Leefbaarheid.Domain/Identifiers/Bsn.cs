using System.Text.RegularExpressions;

namespace Leefbaarheid.Domain.Identifiers;

/// <summary>Burgerservicenummer: finds such numbers in free text, only to refuse or to hide them.</summary>
/// <remarks>
/// A BSN is never kept in a type (Woningwet art. 46). Looked for are nine digits in a row, or groups of 3-3-3 or
/// 4-2-3 digits joined by single dots or spaces, that are no part of a longer run and pass the eleven test. A phone
/// number, also one with a country code, is none; nor is 000000000. Meant for free text, not for typed ids.
/// </remarks>
public static partial class Bsn
{
    /// <summary>Whether there is a number in the text that may be a BSN.</summary>
    public static bool IsIn(string? text) => Find(text).Count > 0;

    /// <summary>The places in the text, in order, of the numbers that may be a BSN, separators included.</summary>
    public static IReadOnlyList<Range> Find(string? text) =>
        text is null ? [] : [.. Matches(text).Select(m => m.Index..(m.Index + m.Length))];

    /// <summary>The text with <c>[BSN]</c> in the place of each number that may be one.</summary>
    public static string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Candidate().Replace(text, match => PassesElevenTest(match.ValueSpan) ? "[BSN]" : match.Value);
    }

    private static IEnumerable<Match> Matches(string text) =>
        Candidate().Matches(text).Where(match => PassesElevenTest(match.ValueSpan));

    private static bool PassesElevenTest(ReadOnlySpan<char> text)
    {
        int weight = 9;
        int sum = 0;
        bool allZero = true;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            int digit = c - '0';
            allZero &= digit == 0;
            sum += digit * (weight == 1 ? -1 : weight);
            weight--;
        }

        return !allZero && sum % 11 == 0;
    }

    // Nine digits, not behind a country code; or the two groupings, not beside a further group of digits.
    [GeneratedRegex(
        """
        (?<![0-9]) (?<! (?<![0-9]) (?:\+|00) [1-9][0-9]{0,2} [.\ ]? (?:\(0\))? ) [0-9]{9} (?![0-9])
        | (?<! [0-9][.\ ]? ) (?: [0-9]{3}[.\ ][0-9]{3} | [0-9]{4}[.\ ][0-9]{2} ) [.\ ][0-9]{3} (?! [.\ ]?[0-9] )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
