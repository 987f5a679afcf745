namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers the rows of each key themselves.</summary>
internal abstract class GatheringStage<T, TKey, TResult>(
    Query query, Stage<T> source, Func<T, TKey> key, bool nullIsKey)
    : ByKeyStage<T, TKey, TResult>(query, source, key, nullIsKey)
{
    /// <summary>What would be told of a key with these rows.</summary>
    protected abstract TResult MakeOf(TKey key, IReadOnlyList<T> rows);

    protected override TResult MakeTrimmed(Inquiry inquiry, State state, KeyId id) =>
        MakeOf(state.Keys[id.Number], inquiry.Choose((this, id), ((Members<T>)state.Rows).Of(id)));
}
