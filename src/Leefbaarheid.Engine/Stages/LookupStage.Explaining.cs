namespace Leefbaarheid.Engine.Stages;

internal abstract partial class LookupStage<T, TOther, TKey, TResult>
{
    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, int slot)
    {
        if (inquiry.Memory.Find<State>(this) is not { } state || !Key.Try(trial.Value, out var found))
            return trial.Stopped<TResult>(Steps.Broke(Query, trial.Value));
        var id = Key.Find(ref state.Keys, found);
        return IsUnsure(state, id)
            ? trial.Stopped<TResult>(Steps.Broke(Query, trial.Value))
            : Answer(inquiry, state, trial, id);
    }

    /// <summary>What a sound left row that meets sound right rows becomes, and why.</summary>
    protected abstract Trial<TResult> Answer(Inquiry inquiry, State state, Trial<T> trial, KeyId id);

    /// <summary>Whether nobody knows what a left row of this key meets.</summary>
    protected virtual bool IsUnsure(State state, KeyId id) => state.OtherCounts.IsInDoubt(id);

    /// <summary>The right rows of a key, and what left them; nothing where the question is a bare one.</summary>
    protected ImmutableArray<Premise> Met(Inquiry inquiry, State state, KeyId id) => inquiry.IsBare
        ? []
        : [inquiry.Once((this, id), () => Others.GroupOf(inquiry, state.Others, OtherKey, ref state.Keys, id))];
}
