namespace Leefbaarheid.Engine.Stages;

internal sealed partial class GroupJoinStage<T, TInner, TKey, TResult>(
    Query query,
    Stage<T> source,
    Stage<TInner> inner,
    Func<T, TKey> key,
    Func<TInner, TKey> innerKey,
    Func<T, Group<TInner>, TResult> make)
    : LookupStage<T, TInner, TKey, TResult>(query, source, inner, key, innerKey, asksWhether: false)
{
    protected override RowsByKey<TInner> NewOthers() => new Members<TInner>();

    protected override void Meet(Memory memory, State state, ref Row<T> row)
    {
        var isInDoubt = state.OtherCounts.IsInDoubt(row.Key);
        Group<TInner> group = isInDoubt ? UnknownGroup<TInner>.Instance : ((Members<TInner>)state.Others).Of(row.Key);
        var isMade = Attempt.Run(make, row.Value, group, out var made, out var error);
        var isSound = !row.IsFailed && !isInDoubt;
        SendMade(memory, Lambda.Result, row.Slot, row.Value, isSound, isMade, made, error);
    }
}
