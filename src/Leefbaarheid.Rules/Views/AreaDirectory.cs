using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Rules.Views;

/// <summary>
/// Who serves a neighbourhood, the first choice first: looked up by the codes of the areas it lies in, in which the
/// digits of a municipality begin those of its districts, and these begin those of their neighbourhoods. It says what
/// <see cref="ServiceAreas"/> says of each.
/// </summary>
/// <typeparam name="T">Who works in areas.</typeparam>
internal sealed class AreaDirectory<T>
    where T : class
{
    private const int Prefix = 2;
    private static readonly int[] CodeLengths = [4, 6, 8];

    private readonly T[] all;
    private readonly int everywhere;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byArea;

    /// <param name="inOrder">All who work somewhere, the first choice first.</param>
    /// <param name="areas">Where one works.</param>
    public AreaDirectory(IEnumerable<T> inOrder, Func<T, ValueList<AreaCode>> areas)
    {
        all = [.. inOrder];
        everywhere = all.Length;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int place = all.Length - 1; place >= 0; place--)
        {
            everywhere = areas(all[place]).Count == 0 ? place : everywhere;
            foreach (AreaCode area in areas(all[place]))
            {
                first[area.Value[Prefix..]] = place;
            }
        }

        byArea = first.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => all.Length;

    /// <summary>The first choice of those who serve the neighbourhood; of all where it is not known.</summary>
    public T? Best(NeighbourhoodCode? neighbourhood)
    {
        int best = neighbourhood is null ? 0 : everywhere;
        foreach (int length in CodeLengths)
        {
            if (neighbourhood is not null
                && byArea.TryGetValue(neighbourhood.Value.AsSpan(Prefix, length), out int place) && place < best)
            {
                best = place;
            }
        }

        return best < all.Length ? all[best] : null;
    }
}
