namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupByStage<T, TKey>(GroupByQuery<T, TKey> query, Stage<T> source)
    : GatheringStage<T, TKey, Grouping<TKey, T>>(query, source, query.Key, nullIsKey: true)
{
    protected override RowsByKey<T> NewRows() => new Groups();

    protected override Told<Grouping<TKey, T>> Make(State state, KeyId id, out Exception? error)
    {
        error = null;
        var (key, isSound) = (state.Keys[id.Number], !state.Counts.IsInDoubt(id));
        return Told<Grouping<TKey, T>>.Of(isSound ? ((Groups)state.Rows).Of(key, id) : Unknown(key), isSound);
    }

    private static KeyedGroup<TKey, T> Unknown(TKey key) => new(key, UnknownGroup<T>.Instance);

    protected override Grouping<TKey, T> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        new KeyedGroup<TKey, T>(key, new TrimmedGroup<T>(rows));

    private sealed class Groups : Members<T>
    {
        private KeyedGroup<TKey, T>?[]? groupings;

        public KeyedGroup<TKey, T> Of(TKey key, KeyId id)
        {
            Growth.ToFit(ref groupings, id.Number);
            return groupings[id.Number] ??= new KeyedGroup<TKey, T>(key, Of(id));
        }

        public override void Forget(KeyId id)
        {
            base.Forget(id);
            Growth.Clear(groupings, id.Number);
        }
    }
}
