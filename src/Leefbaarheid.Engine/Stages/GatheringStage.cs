namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers the rows of each key themselves.</summary>
internal abstract partial class GatheringStage<T, TKey, TResult>(
    Query query, Stage<T> source, Func<T, TKey> key, bool nullIsKey)
    : ByKeyStage<T, TKey, TResult>(query, source, key, nullIsKey)
{
    internal abstract class Gathering : State
    {
        public readonly Members<T> Members = new();

        public override ref KeyCounts Counts => ref Members.Rows.Counts;

        public override void Keep(int slot, Told<T> row, KeyId id)
        {
            if (Members.Rows.Find(slot) is var place && place >= 0)
                TakeOut(ref Members.Rows[place]);
            if (row.IsSound && id.IsKnown)
                Enter(id, row.Value);
            Members.Rows.Put(slot, row, id, out _);
            Touch(id);
        }

        public override bool Drop(int slot)
        {
            var place = Members.Rows.Find(slot);
            if (place < 0)
                return false;
            TakeOut(ref Members.Rows[place]);
            Members.Rows.Delete(place);
            return true;
        }

        public override void Forget(KeyId id) => Members.Forget(id);

        /// <summary>A sound row joins a key.</summary>
        protected virtual void Enter(KeyId id, T value) { }

        /// <summary>A sound row leaves a key.</summary>
        protected virtual void Leave(KeyId id, T value) { }

        private void TakeOut(ref Row<T> row)
        {
            Touch(row.Key);
            if (row.Key.IsKnown && !row.IsFailed)
                Leave(row.Key, row.Value);
        }
    }
}
