namespace Leefbaarheid.Engine.Stages;

internal abstract partial class LookupStage<T, TOther, TKey, TResult>
{
    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) =>
        Source.Try(inquiry).Select(t => t.IsThrough ? Ask(inquiry, t) : t.Stopped<TResult>());

    /// <summary>What a sound left row that meets sound right rows becomes, and why.</summary>
    protected abstract Trial<TResult> Answer(
        Inquiry inquiry, State state, Trial<T> trial, KeyId id, GroupPremise group);

    /// <summary>The right rows of a key.</summary>
    protected abstract GroupPremise MetBy(Inquiry inquiry, State state, KeyId id, TKey found);

    protected bool HasKey(TOther row, TKey wanted) => otherKey.Try(row, out var found) && Equals(found, wanted);

    /// <summary>Whether nobody knows what a left row of this key meets.</summary>
    protected virtual bool IsUnsure(State state, KeyId id) => state.OtherCounts.IsInDoubt(id);

    private Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial)
    {
        if (inquiry.Memory.Find<State>(this) is not { } state || !key.Try(trial.Value, out var found))
            return trial.Stopped<TResult>(Steps.Broke(Query, trial.Value));
        var id = key.Find(ref state.Keys, found);
        if (IsUnsure(state, id))
            return trial.Stopped<TResult>(Steps.Broke(Query, trial.Value));
        var group = MetBy(inquiry, state, id, found);
        return Answer(inquiry, state, trial, id, group with { Lapsed = LapsedOf(inquiry, found) });
    }

    private ImmutableArray<Lapse> LapsedOf(Inquiry inquiry, TKey wanted) =>
        !inquiry.WantsLapsed
            ? []
            :
            [
                .. from lapsed in Others.Lapsed(inquiry.Memory)
                   where HasKey(lapsed.Row, wanted)
                   select new Lapse(Others.RelationOf<TOther>(), lapsed.Row!, lapsed.Validity),
            ];
}
