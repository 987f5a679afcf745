using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupByStage<T, TKey>(GroupByQuery<T, TKey> query, Stage<T> source)
    : ByKeyStage<T, TKey, Grouping<TKey, T>>(source, query.Key, nullIsKey: true)
{
    protected override State NewState() => new Groups();

    protected override bool Make(State state, int key, out Grouping<TKey, T> result, out Exception? error)
    {
        (result, error) = (((Groups)state).Of(key), null);
        return true;
    }

    protected override void Forget(State state, int key) => ((Groups)state).Forget(key);

    private sealed class Groups : State
    {
        private LiveGrouping<TKey, T>?[]? groups;

        public LiveGrouping<TKey, T> Of(int key)
        {
            Growth.ToFit(ref groups, key);
            return groups[key] ??= new LiveGrouping<TKey, T>(Keys[key], new LiveGroup<T>(this, key));
        }

        public void Forget(int key)
        {
            if (groups is not null && key < groups.Length)
                groups[key] = null;
        }
    }

    protected override Grouping<TKey, T> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        new TrimmedGrouping<TKey, T>(key, rows);
}
