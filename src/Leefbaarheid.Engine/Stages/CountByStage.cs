namespace Leefbaarheid.Engine.Stages;

internal sealed class CountByStage<T, TKey>(CountByQuery<T, TKey> query, Stage<T> source)
    : TallyingStage<T, TKey, KeyValuePair<TKey, int>>(query, source, query.Key, nullIsKey: false)
    where TKey : notnull
{
    protected override bool Make(State state, KeyId id, out Known<KeyValuePair<TKey, int>> made, out Exception? error)
    {
        (made, error) = (default, null);
        if (state.Counts.IsInDoubt(id))
            return false;
        made = Known<KeyValuePair<TKey, int>>.As(MakeOf(state.Keys[id.Number], state.Counts.Sound(id)));
        return true;
    }

    protected override KeyValuePair<TKey, int> MakeOf(TKey key, int count) => new(key, count);
}
