namespace Leefbaarheid.Engine.Stages;

internal abstract partial class ByKeyStage<T, TKey, TResult>
{
    public override IEnumerable<Stage> Beginnings => [this];

    public override IEnumerable<int> Locate(Memory memory, object subject) =>
        memory.Find<State>(this) is not { } state ? []
        : subject is TKey wanted && state.Keys.Find(wanted) is var id && id >= 0 ? [id + 1]
        : state.Keys.All().Where(i => state.Keys[i] is IAbout about && about.IsAbout(subject)).Select(i => i + 1);

    public override Origin OriginOf(Memory memory, int slot) => new(this, slot);

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry)
    {
        if (inquiry.Origin.Stage != this)
            return [];
        var state = inquiry.Memory.Find<State>(this)!;
        var id = new KeyId(inquiry.Origin.Slot - 1);
        if (!id.IsKnown)
            return [Trial<TResult>.Start(default!, Steps.Broke(Query, null)).Stopped<TResult>()];
        if (inquiry.Trimming is { } trimming && trimming.Stage == this)
            return TryTrimmed(state, id, trimming);
        var made = Make(state, id, out var error);
        return made.IsSound
            ? [Trial<TResult>.Start(made.Value, Steps.Held(Query, Gathered(inquiry, state, id)))]
            : [Trial<TResult>.Start(made.Value, Steps.Broke(Query, state.Keys[id.Number], error)).Stopped<TResult>()];
    }

    /// <summary>What would be told of a key that had fewer rows, at least one.</summary>
    protected abstract TResult MakeTrimmed(State state, KeyId id, Trimming trimming);

    /// <summary>The rows of a key, for an explanation.</summary>
    protected abstract GroupPremise Gathered(Inquiry inquiry, State state, KeyId id);

    protected bool HasKey(T row, TKey wanted) => key.Try(row, out var found) && Equals(found, wanted);

    private IEnumerable<Trial<TResult>> TryTrimmed(State state, KeyId id, Trimming trimming)
    {
        if (trimming.Chosen.Length == 0)
            return [];
        var (result, _, error) = Steps.Run(() => MakeTrimmed(state, id, trimming));
        return error is null ? [Trial<TResult>.Start(result!, Steps.Held(Query))] : [];
    }
}
