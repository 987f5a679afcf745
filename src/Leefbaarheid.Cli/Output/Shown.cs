using System.Globalization;
using System.Text;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Cli.Output;

/// <summary>What comes from outside, made fit for a terminal: it moves no cursor and forges no line.</summary>
internal static class Shown
{
    /// <summary>The text on one line, with an escape for each character that acts on those around it.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsActive))
            return text;
        StringBuilder safe = new(text.Length);
        foreach (char c in text)
        {
            if (!IsActive(c))
                safe.Append(c);
            else if (c is '\t' or '\r' or '\n')
                safe.Append(' ');
            else
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return safe.ToString();
    }

    /// <summary>The name of a file; a number in it that may be a BSN is hidden.</summary>
    public static string File(string name) => Bsn.Redact(Of(name));

    // Controls, separators of lines and paragraphs, and all that turns the direction of text.
    private static bool IsActive(char c) => char.IsControl(c)
        || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029'
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
