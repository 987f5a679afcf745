using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

internal sealed class GroupJoinStage<T, TInner, TKey, TResult>(
    Stage<T> source,
    Stage<TInner> inner,
    Func<T, TKey> key,
    Func<TInner, TKey> innerKey,
    Func<T, Group<TInner>, TResult> make)
    : LookupStage<T, TInner, TKey, TResult>(source, inner, key, innerKey)
{
    protected override State NewState() => new Groups();

    protected override void Meet(Memory memory, State state, int slot, T value, int key)
    {
        if (Attempt.Run(make, value, ((Groups)state).Of(key), out var result, out var error))
        {
            Send(memory, slot, result);
            return;
        }

        memory.Failed(this, Lambda.Result, slot, value, error);
        SendFailure(memory, slot, Known<TResult>.Not);
    }

    protected override Known<TResult> Guess(State state, T value, int key) =>
        Attempt.Run(make, value, ((Groups)state).Of(key), out var result, out _)
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
        var (result, said, error) = Steps.Run(() => make(trial.Value, members));
        return error is null
            ? trial.Through(result!, Steps.Held(Query, group) with { Said = said })
            : trial.Stopped<TResult>(Steps.Broke(Query, trial.Value, error));
    }
}
