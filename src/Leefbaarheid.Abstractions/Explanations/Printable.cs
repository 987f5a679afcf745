using System.Globalization;
using System.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>What comes from outside, fit to be shown: it moves no cursor, turns no text, forges no line.</summary>
public static class Printable
{
    /// <summary>
    /// The text on one line: a space for each tab and line break, and an escape, as <c>\u202E</c>, for each other
    /// character that acts on those around it.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(IsActive) ? Escaped(text, c => c is '\t' or '\r' or '\n' ? ' ' : null) : text;
    }

    /// <summary>The text with the same escapes; its line feeds stay.</summary>
    /// <param name="text">The text.</param>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(c => c != '\n' && IsActive(c)) ? Escaped(text, c => c == '\n' ? c : null) : text;
    }

    private static string Escaped(string text, Func<char, char?> instead)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsActive(c))
                safe.Append(c);
            else if (instead(c) is { } other)
                safe.Append(other);
            else
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return safe.ToString();
    }

    // Controls, separators of lines and paragraphs, and all that turns the direction of text.
    private static bool IsActive(char c) => char.IsControl(c)
        || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029'
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
