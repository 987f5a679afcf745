namespace Leefbaarheid.Engine.Stages;

internal abstract partial class GatheringStage<T, TKey, TResult>
{
    protected override TResult MakeTrimmed(Inquiry inquiry, State state, KeyId id) =>
        MakeOf(state.Keys[id.Number], inquiry.Choose((this, id), ((Gathering)state).Members.Of(id)));

    protected override IEnumerable<int> SlotsOf(Inquiry inquiry, State state, KeyId id) =>
        ((Gathering)state).Members.SlotsOf(id);

    /// <summary>What would be told of a key with these rows.</summary>
    protected abstract TResult MakeOf(TKey key, IReadOnlyList<T> rows);
}
