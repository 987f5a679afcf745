namespace Leefbaarheid.Abstractions;

/// <summary>How many edits turn one text into others, capitals aside: as many steps as the other has letters.</summary>
/// <remarks>
/// A bit a letter of the one text says whether the table of all distances goes up or down there, so that a column of
/// it is one number (Myers, "A fast bit-vector algorithm for approximate string matching", 1999).
/// </remarks>
internal sealed class Edits
{
    private readonly Dictionary<char, ulong> places = [];
    private readonly int length;

    /// <param name="text">The one text; at most 64 letters.</param>
    public Edits(string text)
    {
        length = text.Length;
        for (var place = 0; place < length; place++)
        {
            var letter = char.ToUpperInvariant(text[place]);
            places[letter] = places.GetValueOrDefault(letter) | (1UL << place);
        }
    }

    public int To(string other)
    {
        if (length == 0)
            return other.Length;
        var (distance, last) = (length, 1UL << (length - 1));
        var (up, down) = (ulong.MaxValue, 0UL);
        foreach (var letter in other)
        {
            var same = places.GetValueOrDefault(char.ToUpperInvariant(letter));
            var kept = (((same & up) + up) ^ up) | same | down;
            var (more, fewer) = (down | ~(kept | up), kept & up);
            distance += (more & last) != 0 ? 1 : (fewer & last) != 0 ? -1 : 0;
            more = (more << 1) | 1;
            (up, down) = ((fewer << 1) | ~(kept | more), more & kept);
        }

        return distance;
    }
}
