namespace Leefbaarheid.Engine.Stages;

internal abstract partial class ByKeyStage<T, TKey, TResult>
{
    public override IEnumerable<Stage> Beginnings => [this];

    public override bool MakesGroups => true;

    public override IEnumerable<int> Locate(Memory memory, object subject) =>
        memory.Find<State>(this) is not { } state ? []
        : subject is TKey wanted && state.Keys.Find(wanted) is var id && id >= 0 ? [id + 1]
        : state.Keys.All().Where(i => IsAbout(state.Keys[i], subject)).Select(i => i + 1);

    protected override Trial<TResult> Retrace(Inquiry inquiry, int slot)
    {
        var (state, id) = (inquiry.Memory.Find<State>(this)!, new KeyId(slot - 1));
        var made = Make(state, id, out var error);
        if (!made.IsSound)
            return new([Steps.Broke(Query, state.Keys[id.Number], error)], false, made.Value);
        var rows = Source.GroupOf(inquiry, state.Counts.Sound(id), SlotsOf(inquiry, state, id));
        return Trial<TResult>.Start(made.Value, Steps.Held(Query, [rows]));
    }

    protected override IEnumerable<Trial<TResult>> Continue(Inquiry inquiry) => [];

    /// <summary>A key without rows is not told.</summary>
    protected override IEnumerable<Trial<TResult>> Trim(Inquiry inquiry) =>
        from key in new[] { new KeyId(inquiry.Origin.Slot - 1) }
        where inquiry.Chosen is not []
        select Trial<TResult>.Start(
            MakeTrimmed(inquiry, inquiry.Memory.Find<State>(this)!, key), Steps.Held(Query));

    /// <summary>What would be told of a key that had only the chosen ones of its rows.</summary>
    protected abstract TResult MakeTrimmed(Inquiry inquiry, State state, KeyId id);

    /// <summary>The slots of the sound rows of a key.</summary>
    protected abstract IEnumerable<int> SlotsOf(Inquiry inquiry, State state, KeyId id);

    /// <summary>Rows do not go on here: each key begins anew.</summary>
    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, int slot) => trial.Stopped<TResult>();
}
