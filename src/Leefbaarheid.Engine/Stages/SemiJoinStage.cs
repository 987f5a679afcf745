using System.Collections.Immutable;
using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Of the right rows it only counts how many each key has, and wakes left rows when that becomes none or some.
/// </summary>
internal sealed class SemiJoinStage<T, TOther, TKey>(
    SemiJoinQuery<T, TOther, TKey> query, Stage<T> source, Stage<TOther> other)
    : LookupStage<T, TOther, TKey, T>(source, other, query.Key, query.OtherKey)
{
    protected override State NewState() => new Counted();

    protected override void Meet(Memory memory, State state, int slot, T value, int key)
    {
        if (((Counted)state).HasSound(key) == query.WantsAny)
            Send(memory, slot, value);
        else
            SendGone(memory, slot);
    }

    protected override Known<T> Guess(State state, T value, int key) => Known<T>.As(value);

    protected override GroupPremise MetBy(Inquiry inquiry, State state, int number, TKey found)
    {
        var met = number < 0 || inquiry.IsBare ? [] : ((Counted)state).SlotsOf(number).ToList();
        var premises = met.Select(slot => Others.PremisesOf(inquiry, slot, row => HasKey(row, found)));
        var count = number < 0 ? 0 : ((Counted)state).CountOf(number);
        return new GroupPremise(typeof(TOther).Name, count, Steps.InOrder(premises));
    }

    protected override Trial<T> Answer(
        Inquiry inquiry, State state, Trial<T> trial, int number, GroupPremise group)
    {
        if (group.Count > 0 != query.WantsAny)
            return trial.Stopped<T>(Steps.Failed(query, trial.Value, group));
        return trial.Through(trial.Value, query.WantsAny ? Steps.Held(query, group) : Steps.Held(query));
    }

    private bool HasKey(TOther row, TKey wanted) => OtherKey.Try(row, out var found) && Equals(found, wanted);

    private sealed class Counted : State
    {
        private KeyTally others;

        protected override int UnknownOthers => others.Unknown;

        public bool HasSound(int key) => others.Sound(key) > 0;

        public int CountOf(int key) => others.Sound(key);

        public IEnumerable<int> SlotsOf(int key) => others.SlotsOf(key);

        public override bool KeepOther(int slot, TOther value, int key, bool isFailed)
        {
            var wasFailed = others.IsFailed(slot);
            if (!others.Put(slot, key, isFailed, out var before))
                return false;
            Turn(before, wasFailed, leastSound: 0);
            Turn(key, isFailed || wasFailed, leastSound: 1);
            return true;
        }

        public override bool DropOther(int slot)
        {
            var wasFailed = others.IsFailed(slot);
            if (!others.Remove(slot, out var before))
                return false;
            Turn(before, wasFailed, leastSound: 0);
            return true;
        }

        protected override bool HasOther(int key) => !others.IsEmpty(key);

        protected override bool HasFailedOther(int key) => others.Failed(key) > 0;

        /// <summary>
        /// Touches a key where the change may matter to left rows: one of a failed row, or to or from having none.
        /// </summary>
        private void Turn(int key, bool isFailed, int leastSound)
        {
            if (key >= 0 && (isFailed || others.Sound(key) <= leastSound))
                Touch(key);
        }
    }
}
