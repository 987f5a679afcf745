using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// Who serves a neighbourhood (how-the-rules-are-read.md, 14), the first choice first; where that is not known, the
/// municipality of the file. A few are asked one by one; many are looked up by the codes of the areas the
/// neighbourhood lies in: the digits of a municipality begin those of its districts, and these begin those of their
/// neighbourhoods. It says what
/// <see cref="ServiceAreas"/> says of each.
/// </summary>
/// <typeparam name="T">Who works in areas.</typeparam>
internal sealed class AreaDirectory<T>
    where T : class
{
    private const int Few = 4;
    private const int Prefix = 2;
    private static readonly int[] CodeLengths = [4, 6, 8];

    private readonly T[] all;
    private readonly Func<T, ValueList<AreaCode>> areas;
    private readonly int everywhere;
    private readonly Dictionary<string, int>? byArea;
    private readonly T? elsewhere;

    /// <param name="inOrder">All who work somewhere, the first choice first.</param>
    /// <param name="areas">Where one works.</param>
    /// <param name="municipalities">The municipality of the file; of several it is not known which is meant.</param>
    public AreaDirectory(T[] inOrder, Func<T, ValueList<AreaCode>> areas, Group<Municipality> municipalities)
    {
        (all, this.areas) = (inOrder, areas);
        AreaCode? home = municipalities.Count == 1 ? AreaCode.Of(municipalities.Single().Code) : null;
        elsewhere = Array.Find(all, one => areas(one).Serve(home));
        everywhere = Array.FindIndex(all, one => areas(one).Count == 0) is var place && place >= 0 ? place : all.Length;
        byArea = all.Length > Few ? ByArea() : null;
    }

    /// <summary>The first choice of those who serve the neighbourhood, or all of the municipality.</summary>
    public T? Best(NeighbourhoodCode? neighbourhood) =>
        neighbourhood is null ? elsewhere
        : byArea is null ? FirstOfFew(AreaCode.Of(neighbourhood))
        : At(Math.Min(everywhere, FirstIn(byArea, neighbourhood)));

    private T? FirstOfFew(AreaCode area) => Array.Find(all, one => areas(one).Serve(area));

    private T? At(int place) => place < all.Length ? all[place] : null;

    private int FirstIn(Dictionary<string, int> places, NeighbourhoodCode neighbourhood)
    {
        var byCode = places.GetAlternateLookup<ReadOnlySpan<char>>();
        int first = all.Length;
        foreach (int length in CodeLengths)
        {
            if (byCode.TryGetValue(neighbourhood.Value.AsSpan(Prefix, length), out int place))
            {
                first = Math.Min(first, place);
            }
        }

        return first;
    }

    private Dictionary<string, int> ByArea()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, one) in all.Index())
        {
            foreach (AreaCode area in areas(one))
            {
                first.TryAdd(area.Value[Prefix..], place);
            }
        }

        return first;
    }
}
