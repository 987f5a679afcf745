using System.Text.RegularExpressions;

namespace Leefbaarheid.Rules;

/// <summary>
/// Words of health and crime, by how they begin. Free text is never blocked for a word: a human is asked to look.
/// The table is of 2026-11-23 and is our own.
/// </summary>
internal static partial class SensitiveWords
{
    /// <summary>The classes of which the text has words.</summary>
    public static IEnumerable<DataClass> In(string? text)
    {
        if (text is not null && Health().IsMatch(text))
        {
            yield return DataClass.Health;
        }

        if (text is not null && Crime().IsMatch(text))
        {
            yield return DataClass.Criminal;
        }
    }

    [GeneratedRegex(
        @"\b(verslaa?[fv]|alcoholist|diagnos|depressi|psychi|psycho[st]|schizofr|autis|adhd|dement|medicijn|medicatie"
        + @"|ziekte|kanker|suïcid|suicid|handicap)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Health();

    [GeneratedRegex(
        @"\b(veroordeel|gedetineerd|strafblad|delict|crimine|inbreker|drugsdeal|verdacht van|aangehouden|tbs)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Crime();
}
