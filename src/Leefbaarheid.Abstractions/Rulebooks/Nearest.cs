using System.Globalization;

namespace Leefbaarheid.Abstractions;

internal static class Nearest
{
    /// <summary>
    /// A sentence with the word nearest to <paramref name="word"/>, or a full stop where none is near.
    /// </summary>
    public static string To(string word, IEnumerable<string> words, string sentence)
    {
        var nearest = words.OrderBy(w => Distance(word, w)).ThenBy(w => w, StringComparer.Ordinal).FirstOrDefault();
        return nearest is not null && Distance(word, nearest) <= 2
            ? string.Format(CultureInfo.InvariantCulture, sentence, nearest)
            : ".";
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + cost, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
