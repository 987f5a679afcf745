namespace Leefbaarheid.Abstractions;

/// <summary>The words of a list that look most like a word someone wrote, for messages that help.</summary>
public static class Nearest
{
    private const int LongestCompared = 40;
    private const int LongestOffered = 80;
    private const int MostOffered = 1000;

    /// <summary>
    /// At most three of the first thousand words, the nearest first; none is more than one edit further than that.
    /// Capitals do not matter; of what was written forty letters are compared, and longer words than eighty are not.
    /// </summary>
    /// <param name="written">What someone wrote.</param>
    /// <param name="words">What would have been right.</param>
    /// <param name="furthest">The most edits by which a word may differ.</param>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> words, int furthest = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(words);
        var edits = new Edits(written.Length > LongestCompared ? written[..LongestCompared] : written);
        var ranked = words
            .Take(MostOffered)
            .Where(word => word.Length <= LongestOffered)
            .Select(word => (Word: word, Distance: edits.To(word)))
            .Where(near => near.Distance <= furthest)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Word, StringComparer.Ordinal)
            .ToList();
        return [.. ranked.TakeWhile(near => near.Distance <= ranked[0].Distance + 1).Take(3).Select(near => near.Word)];
    }
}
