namespace Leefbaarheid.Engine.Stages;

internal abstract partial class GatheringStage<T, TKey, TResult>
{
    protected override TResult MakeTrimmed(State state, KeyId id, Trimming trimming) =>
        MakeOf(state.Keys[id.Number], trimming.Apply(((Gathering)state).Members.Of(id)));

    protected override GroupPremise Gathered(Inquiry inquiry, State state, KeyId id) =>
        GroupOf(inquiry, Source, ref ((Gathering)state).Members.Rows, id);

    /// <summary>What would be told of a key with these rows.</summary>
    protected abstract TResult MakeOf(TKey key, IReadOnlyList<T> rows);
}
