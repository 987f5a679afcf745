namespace Leefbaarheid.Engine.Stages;

internal sealed class CountByStage<T, TKey>(CountByQuery<T, TKey> query, Stage<T> source)
    : TallyingStage<T, TKey, KeyValuePair<TKey, int>>(query, source, query.Key, nullIsKey: false)
    where TKey : notnull
{
    protected override Told<KeyValuePair<TKey, int>> Make(State state, KeyId id, out Exception? error)
    {
        error = null;
        return state.Counts.IsInDoubt(id)
            ? Told<KeyValuePair<TKey, int>>.Unknown
            : Told<KeyValuePair<TKey, int>>.Sound(MakeOf(state.Keys[id.Number], state.Counts.Sound(id)));
    }

    protected override KeyValuePair<TKey, int> MakeOf(TKey key, int count) => new(key, count);
}
