namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupByStage<T, TKey>(GroupByQuery<T, TKey> query, Stage<T> source)
    : GatheringStage<T, TKey, Grouping<TKey, T>>(query, source, query.Key, nullIsKey: true)
{
    protected override State NewState() => new Groups();

    protected override bool Make(State state, KeyId id, out Known<Grouping<TKey, T>> made, out Exception? error)
    {
        error = null;
        var isInDoubt = state.Counts.IsInDoubt(id);
        made = Known<Grouping<TKey, T>>.As(
            isInDoubt ? new UnknownGrouping<TKey, T>(state.Keys[id.Number]) : ((Groups)state).Of(id));
        return !isInDoubt;
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
