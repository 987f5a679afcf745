namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupByStage<T, TKey>(GroupByQuery<T, TKey> query, Stage<T> source)
    : GatheringStage<T, TKey, Grouping<TKey, T>>(query, source, query.Key, nullIsKey: true)
{
    protected override RowsByKey<T> NewRows() => new Members<T>();

    protected override Told<Grouping<TKey, T>> Make(State state, KeyId id, out Exception? error)
    {
        error = null;
        var isSound = !state.Counts.IsInDoubt(id);
        Group<T> group = isSound ? ((Members<T>)state.Rows).Of(id) : UnknownGroup<T>.Instance;
        return Told<Grouping<TKey, T>>.Of(new KeyedGroup<TKey, T>(state.Keys[id.Number], group), isSound);
    }

    protected override Grouping<TKey, T> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        new KeyedGroup<TKey, T>(key, new TrimmedGroup<T>(rows));
}
