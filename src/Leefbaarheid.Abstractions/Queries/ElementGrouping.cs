namespace Leefbaarheid.Abstractions;

internal sealed class ElementGrouping<TKey, TElement>(Grouping<TKey, (TKey Key, TElement Element)> pairs)
    : Grouping<TKey, TElement>
{
    public override TKey Key => pairs.Key;

    public override int Count => pairs.Count;

    public override IEnumerator<TElement> GetEnumerator() => pairs.Select(p => p.Element).GetEnumerator();
}
