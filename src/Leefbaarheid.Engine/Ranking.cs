namespace Leefbaarheid.Engine;

/// <summary>
/// Conclusions in their fixed order, see <see cref="FixedOrder"/>. Those that can be compared are kept in order: the
/// few that came and went since are put in their place when they are read.
/// </summary>
internal sealed class Ranking<T>
{
    private const int Few = 256;
    private readonly List<(T Conclusion, bool Stands)> news = [];
    private List<T>? ranked;

    public void Add(T conclusion, bool stands)
    {
        if (ranked is null)
            return;
        news.Add((conclusion, stands));
        if (news.Count > Math.Min(Few, ranked.Count / 2))
            Forget();
    }

    /// <param name="standing">All that stand, in any order.</param>
    /// <param name="tieBreaker">Tells apart two that have the same text.</param>
    public IReadOnlyList<T> Read(IEnumerable<T> standing, Func<T, string>? tieBreaker)
    {
        if (ranked is null || !news.TrueForAll(one => Place(ranked, one.Conclusion, one.Stands)))
            ranked = [.. FixedOrder.Sort([.. standing], tieBreaker)];
        var read = Array.AsReadOnly(ranked.ToArray());
        news.Clear();
        if (!FixedOrder.IsOwn<T>() || ranked.Count == 0)
            Forget();
        return read;
    }

    /// <summary>Puts one in its place or takes it out; false where another one is held equal to it.</summary>
    private static bool Place(List<T> ranked, T conclusion, bool stands)
    {
        var place = ranked.BinarySearch(conclusion, Comparer<T>.Create(FixedOrder.Compare));
        if (stands && place < 0)
            ranked.Insert(~place, conclusion);
        else if (!stands && place >= 0 && EqualityComparer<T>.Default.Equals(ranked[place], conclusion))
            ranked.RemoveAt(place);
        else
            return false;
        return true;
    }

    public void Forget()
    {
        ranked = null;
        news.Clear();
    }
}
