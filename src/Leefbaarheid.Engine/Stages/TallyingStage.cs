namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers of each key only how many rows it has.</summary>
internal abstract partial class TallyingStage<T, TKey, TResult>(
    Query query, Stage<T> source, Func<T, TKey> key, bool nullIsKey)
    : ByKeyStage<T, TKey, TResult>(query, source, key, nullIsKey)
{
    protected override State NewState() => new Tally();

    /// <summary>What is told of a key with so many rows.</summary>
    protected abstract TResult MakeOf(TKey key, int count);

    private sealed class Tally : State
    {
        private KeyTally rows;

        public override ref KeyCounts Counts => ref rows.Counts;

        public IEnumerable<int> SlotsOf(KeyId id) => rows.SlotsOf(id);

        public override void Keep(int slot, Told<T> row, KeyId id)
        {
            if (!rows.Put(slot, id, !row.IsSound, out var before, out _))
                return;
            Touch(before);
            Touch(id);
        }

        public override bool Drop(int slot)
        {
            if (!rows.Remove(slot, out var before, out _))
                return false;
            Touch(before);
            return true;
        }
    }
}
