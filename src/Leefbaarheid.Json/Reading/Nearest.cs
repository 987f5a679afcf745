namespace Leefbaarheid.Json;

/// <summary>The words of a list that look most like a word someone wrote.</summary>
internal static class Nearest
{
    private const int LongestCompared = 40;
    private const int LongestOffered = 80;
    private const int MostOffered = 1000;

    /// <summary>
    /// At most three of the first thousand words, the nearest first; none is more than one edit further than that.
    /// </summary>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> words)
    {
        string compared = Compared(written);
        (string Word, int Distance)[] ranked =
        [
            .. words
                .Where(word => word.Length <= LongestOffered)
                .Take(MostOffered)
                .Select(word => (Word: word, Distance: Distance(compared, word.ToUpperInvariant())))
                .OrderBy(ranked => ranked.Distance)
                .ThenBy(ranked => ranked.Word, StringComparer.Ordinal),
        ];
        return [.. ranked.TakeWhile(r => r.Distance <= ranked[0].Distance + 1).Take(3).Select(r => r.Word)];
    }

    private static string Compared(string written) =>
        (written.Length > LongestCompared ? written[..LongestCompared] : written).ToUpperInvariant();

    // Edits needed to turn one word into the other.
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 0; i < from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < to.Length; j++)
            {
                int replaced = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[^1];
    }
}
