using System.Text.RegularExpressions;

namespace Leefbaarheid.Domain;

/// <summary>Looks in one text for groups of digits that together may be a BSN.</summary>
internal sealed partial class BsnSearch(string text)
{
    private const int LongestCountryCode = 16;
    private static readonly int[][] Groupings = [[9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3]];

    private readonly PlainText plain = new(text);

    /// <summary>The places in the text as it was given, by where they start; they may overlap.</summary>
    public IEnumerable<Range> Places()
    {
        Range[] groups = [.. Digits().Matches(plain.Text).Select(match => match.Index..(match.Index + match.Length))];
        for (int first = 0; first < groups.Length; first++)
        {
            foreach (int[] lengths in Groupings)
            {
                if (Number(groups.AsSpan(first), lengths) is { } number && MayBe(number))
                    yield return plain.Place(number);
            }
        }
    }

    // The first groups, if they have these lengths and one separator between.
    private Range? Number(ReadOnlySpan<Range> groups, int[] lengths)
    {
        for (int i = 0; i < lengths.Length; i++)
        {
            if (i == groups.Length || groups[i].End.Value - groups[i].Start.Value != lengths[i])
                return null;
            if (i > 0 && !Separator().IsMatch(plain.Text[groups[i - 1].End..groups[i].Start]))
                return null;
        }

        return groups[0].Start..groups[lengths.Length - 1].End;
    }

    private bool MayBe(Range number)
    {
        int start = number.Start.Value;
        return PassesElevenTest(plain.Text.AsSpan()[number])
            && !CountryCode().IsMatch(plain.Text.AsSpan()[Math.Max(0, start - LongestCountryCode)..start]);
    }

    private static bool PassesElevenTest(ReadOnlySpan<char> number)
    {
        int weight = 9;
        int sum = 0;
        bool allZero = true;
        foreach (char c in number)
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

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:\r\n|[.\p{Pd}\s])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    // What stands before a phone number: +31, 0031, +31(0).
    [GeneratedRegex(
        @"(?<![0-9])(?:\+|00)[1-9][0-9]{0,2}[.\p{Pd}\s]?(?:\(0\)[.\p{Pd}\s]?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex CountryCode();
}
