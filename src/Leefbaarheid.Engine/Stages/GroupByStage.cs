namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupByStage<T, TKey>(GroupByQuery<T, TKey> query, Stage<T> source)
    : GatheringStage<T, TKey, Grouping<TKey, T>>(query, source, query.Key, nullIsKey: true)
{
    protected override State NewState() => new Groups();

    protected override Told<Grouping<TKey, T>> Make(State state, KeyId id, out Exception? error)
    {
        error = null;
        return state.Counts.IsInDoubt(id)
            ? Told<Grouping<TKey, T>>.Of(new UnknownGrouping<TKey, T>(state.Keys[id.Number]), isSound: false)
            : Told<Grouping<TKey, T>>.Sound(((Groups)state).Of(id));
    }

    protected override Grouping<TKey, T> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        new TrimmedGrouping<TKey, T>(key, rows);

    private sealed class Groups : Gathering
    {
        private LiveGrouping<TKey, T>?[]? groupings;

        public LiveGrouping<TKey, T> Of(KeyId id)
        {
            Growth.ToFit(ref groupings, id.Number);
            return groupings[id.Number] ??= new LiveGrouping<TKey, T>(Keys[id.Number], Members.Of(id));
        }

        public override void Forget(KeyId id)
        {
            base.Forget(id);
            if (groupings is not null && id.Number < groupings.Length)
                groupings[id.Number] = null;
        }
    }
}
