namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers of each key only how many rows it has.</summary>
internal abstract class TallyingStage<T, TKey, TResult>(
    Query query, Stage<T> source, Func<T, TKey> key, bool nullIsKey)
    : ByKeyStage<T, TKey, TResult>(query, source, key, nullIsKey)
{
    protected override RowsByKey<T> NewRows() => new Tally<T>();

    /// <summary>What is told of a key with so many rows.</summary>
    protected abstract TResult MakeOf(TKey key, int count);

    protected override TResult MakeTrimmed(Inquiry inquiry, State state, KeyId id) =>
        MakeOf(state.Keys[id.Number], inquiry.Chosen!.Length);
}
