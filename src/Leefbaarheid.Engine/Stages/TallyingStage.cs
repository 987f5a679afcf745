using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers of each key only how many rows it has.</summary>
internal abstract class TallyingStage<T, TKey, TResult>(Stage<T> source, Func<T, TKey> key, bool nullIsKey)
    : ByKeyStage<T, TKey, TResult>(source, key, nullIsKey)
{
    protected override State NewState() => new Tally();

    protected override bool Make(State state, int number, out TResult result, out Exception? error)
    {
        (result, error) = (MakeOf(state.Keys[number], ((Tally)state).Count(number)), null);
        return true;
    }

    protected override TResult MakeTrimmed(State state, int number, Trimming trimming) =>
        MakeOf(state.Keys[number], Math.Min(trimming.Chosen.Length, ((Tally)state).Count(number)));

    protected override GroupPremise Gathered(Inquiry inquiry, State state, int number)
    {
        var tally = (Tally)state;
        var slots = inquiry.IsBare ? [] : tally.SlotsOf(number).ToList();
        var premises = slots.Select(s => Source.PremisesOf(inquiry, s, row => HasKey(row, state.Keys[number])));
        return new GroupPremise(typeof(T).Name, tally.Count(number), Steps.InOrder(premises));
    }

    /// <summary>What is told of a key with so many rows.</summary>
    protected abstract TResult MakeOf(TKey key, int count);

    private sealed class Tally : State
    {
        private KeyTally rows;

        public override int Unknown => rows.Unknown;

        public int Count(int key) => rows.Sound(key);

        public IEnumerable<int> SlotsOf(int key) => rows.SlotsOf(key);

        public override bool IsEmpty(int key) => rows.IsEmpty(key);

        public override Exception? Keep(int slot, T value, int key, bool isFailed)
        {
            if (rows.Put(slot, key, isFailed, out var before))
            {
                Touch(before);
                Touch(key);
            }

            return null;
        }

        public override bool Drop(int slot)
        {
            if (!rows.Remove(slot, out var before))
                return false;
            Touch(before);
            return true;
        }

        protected override bool HasFailed(int key) => rows.Failed(key) > 0;
    }
}
