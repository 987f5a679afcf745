using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupByStage<T, TKey>(GroupByQuery<T, TKey> query, Stage<T> source)
    : GatheringStage<T, TKey, Grouping<TKey, T>>(source, query.Key, nullIsKey: true)
{
    protected override State NewState() => new Groups();

    protected override bool Make(State state, int number, out Grouping<TKey, T> result, out Exception? error)
    {
        (result, error) = (((Groups)state).Of(number), null);
        return true;
    }

    protected override Grouping<TKey, T> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        new TrimmedGrouping<TKey, T>(key, rows);

    private sealed class Groups : Gathering
    {
        private LiveGrouping<TKey, T>?[]? groups;

        public LiveGrouping<TKey, T> Of(int key)
        {
            Growth.ToFit(ref groups, key);
            return groups[key] ??= new LiveGrouping<TKey, T>(Keys[key], GroupOf(key));
        }

        public override void Forget(int key)
        {
            if (groups is not null && key < groups.Length)
                groups[key] = null;
        }
    }
}
