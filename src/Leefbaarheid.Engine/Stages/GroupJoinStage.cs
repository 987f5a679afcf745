using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupJoinStage<T, TInner, TKey, TResult>(
    GroupJoinQuery<T, TInner, TKey, TResult> query, Stage<T> source, Stage<TInner> inner)
    : LookupStage<T, TInner, TKey, TResult>(source, inner, query.Key, query.InnerKey)
{
    protected override State NewState() => new Groups();

    protected override void Meet(Memory memory, State state, int slot, T value, int key)
    {
        if (Attempt.Run(query.Result, value, ((Groups)state).Of(key), out var result, out var error))
        {
            Send(memory, slot, result);
            return;
        }

        memory.Failed(this, Lambda.Result, slot, value, error);
        SendFailure(memory, slot, Known<TResult>.Not);
    }

    protected override Known<TResult> Guess(State state, T value, int key) =>
        Attempt.Run(query.Result, value, ((Groups)state).Of(key), out var result, out _)
            ? Known<TResult>.As(result)
            : Known<TResult>.Not;

    private sealed class Groups : State
    {
        private readonly Members<TInner> inner = new();
        private LiveGroup<TInner>?[]? groups;

        protected override int UnknownOthers => inner.Rows.Unknown;

        public override bool KeepOther(int slot, TInner value, int key, bool isFailed)
        {
            inner.Rows.Put(slot, value, key, isFailed, out var before);
            Touch(before);
            Touch(key);
            return true;
        }

        public override bool DropOther(int slot)
        {
            var place = inner.Rows.Find(slot);
            if (place < 0)
                return false;
            Touch(inner.Rows[place].Key);
            inner.Rows.Delete(place);
            return true;
        }

        public LiveGroup<TInner> Of(int key)
        {
            if (key < 0)
                return LiveGroup<TInner>.Empty;
            Growth.ToFit(ref groups, key);
            return groups[key] ??= new LiveGroup<TInner>(inner, key);
        }

        public GroupPremise Met(Inquiry inquiry, Stage<TInner> others, int key) =>
            GroupOf(inquiry, others, ref inner.Rows, key);

        protected override bool HasOther(int key) => inner.Rows.First(key) >= 0;

        protected override bool HasFailedOther(int key) => inner.Rows.Failed(key) > 0;

        protected override void Forget(int key)
        {
            if (groups is not null && key < groups.Length)
                groups[key] = null;
        }
    }

    protected override GroupPremise MetBy(Inquiry inquiry, State state, int number, TKey found) =>
        ((Groups)state).Met(inquiry, Others, number);

    protected override Trial<TResult> Answer(
        Inquiry inquiry, State state, Trial<T> trial, int number, GroupPremise group)
    {
        Group<TInner> members = ((Groups)state).Of(number);
        if (inquiry.Trimming is { } trimming && trimming.Stage == this)
            members = new TrimmedGroup<TInner>(trimming.Apply(members));
        var (result, said, error) = Steps.Run(() => query.Result(trial.Value, members));
        return error is null
            ? trial.Through(result!, Steps.Held(query, group) with { Said = said })
            : trial.Stopped<TResult>(Steps.Broke(query, trial.Value, error));
    }
}
