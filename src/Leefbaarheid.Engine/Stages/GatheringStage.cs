using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers the rows of each key themselves.</summary>
internal abstract class GatheringStage<T, TKey, TResult>(Stage<T> source, Func<T, TKey> key, bool nullIsKey)
    : ByKeyStage<T, TKey, TResult>(source, key, nullIsKey)
{
    protected override TResult MakeTrimmed(State state, int number, Trimming trimming) =>
        MakeOf(state.Keys[number], trimming.Apply(((Gathering)state).GroupOf(number)));

    protected override GroupPremise Gathered(Inquiry inquiry, State state, int number) =>
        ((Gathering)state).Premise(inquiry, Source, number);

    /// <summary>What would be told of a key with these rows.</summary>
    protected abstract TResult MakeOf(TKey key, IReadOnlyList<T> rows);

    internal abstract class Gathering : State
    {
        private readonly Members<T> members = new();

        public override int Unknown => members.Rows.Unknown;

        public LiveGroup<T> GroupOf(int key) => new(members, key);

        public GroupPremise Premise(Inquiry inquiry, Stage<T> source, int key) =>
            Stage<TResult>.GroupOf(inquiry, source, ref members.Rows, key);

        public override bool IsEmpty(int key) => members.Rows.First(key) < 0;

        public override Exception? Keep(int slot, T value, int key, bool isFailed)
        {
            if (members.Rows.Find(slot) is var place && place >= 0)
                TakeOut(ref members.Rows[place]);
            var error = isFailed || key < 0 ? null : Enter(key, value);
            members.Rows.Put(slot, value, key, isFailed || error is not null, out _);
            Touch(key);
            return error;
        }

        public override bool Drop(int slot)
        {
            var place = members.Rows.Find(slot);
            if (place < 0)
                return false;
            TakeOut(ref members.Rows[place]);
            members.Rows.Delete(place);
            return true;
        }

        protected override bool HasFailed(int key) => members.Rows.Failed(key) > 0;

        /// <summary>A sound row joins a key; the error where an author's lambda will not take it.</summary>
        protected virtual Exception? Enter(int key, T value) => null;

        /// <summary>A sound row leaves a key.</summary>
        protected virtual void Leave(int key, T value)
        {
        }

        private void TakeOut(ref Row<T> row)
        {
            Touch(row.Key);
            if (row.Key >= 0 && !row.IsFailed)
                Leave(row.Key, row.Value);
        }
    }
}
