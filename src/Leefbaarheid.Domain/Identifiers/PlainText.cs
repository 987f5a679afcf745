using System.Globalization;
using System.Text;

namespace Leefbaarheid.Domain;

/// <summary>
/// A text with plain digits and dots and without the characters that only format, and where each stood.
/// </summary>
/// <remarks>Not by normalisation, which a host can switch off together with its cultures.</remarks>
internal sealed class PlainText
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public PlainText(string text)
    {
        StringBuilder plain = new(text.Length);
        for (int start = 0, end; start < text.Length; start = end)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(start), out Rune rune, out int length);
            end = start + length;
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
                continue;
            plain.Append(Plain(text, start, rune));
            starts.Add(start);
            ends.Add(end);
        }

        Text = plain.ToString();
    }

    public string Text { get; }

    /// <summary>Where a part of the plain text stands in the text as it was given.</summary>
    public Range Place(Range part) => starts[part.Start.Value]..ends[part.End.Value - 1];

    // Characters beyond the first plane that are no digits do not matter here, whatever they are.
    private static char Plain(string text, int index, Rune rune) => rune.IsAscii ? (char)rune.Value
        : CharUnicodeInfo.GetDigitValue(text, index) is >= 0 and var digit ? (char)('0' + digit)
        : rune.Value is 0x2024 or 0xFE52 or 0xFF0E ? '.'
        : rune.IsBmp ? (char)rune.Value : '\uFFFD';
}
