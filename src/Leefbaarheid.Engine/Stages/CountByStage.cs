namespace Leefbaarheid.Engine.Stages;

internal sealed class CountByStage<T, TKey>(CountByQuery<T, TKey> query, Stage<T> source)
    : TallyingStage<T, TKey, KeyValuePair<TKey, int>>(source, query.Key, nullIsKey: false)
    where TKey : notnull
{
    protected override KeyValuePair<TKey, int> MakeOf(TKey key, int count) => KeyValuePair.Create(key, count);
}
