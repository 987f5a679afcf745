namespace Leefbaarheid.Engine.Stages;

internal abstract partial class ByKeyStage<T, TKey, TResult>
{
    public override IEnumerable<Stage> Beginnings => [this];

    public override bool MakesGroups => true;

    public override IEnumerable<int> Locate(Memory memory, object subject) =>
        memory.Find<State>(this) is not { } state ? []
        : subject is TKey wanted && state.Keys.Find(wanted) is var id && id >= 0 ? [id + 1]
        : state.Keys.All().Where(i => IsAbout(state.Keys[i], subject)).Select(i => i + 1);

    /// <summary>Its own keys; where a subject names none, the rows that may come to have one.</summary>
    public override IEnumerable<Origin> Find(Memory memory, object subject)
    {
        var mine = Locate(memory, subject).Select(slot => new Origin(this, slot)).ToList();
        return mine.Count > 0 ? mine : Source.Find(memory, subject);
    }

    protected override Trial<TResult> Retrace(Inquiry inquiry, int slot)
    {
        var (state, id) = (inquiry.Memory.Find<State>(this)!, new KeyId(slot - 1));
        var made = Make(state, id, out var error);
        if (!made.IsSound)
            return new([Steps.Broke(Query, state.Keys[id.Number], error)], false, made.Value);
        var rows = Source.GroupOf(inquiry, state.Rows, key, ref state.Keys, id);
        return Trial<TResult>.Start(made.Value, Steps.Held(Query, [rows]));
    }

    /// <summary>A row that is followed goes on as its key, once however many rows come to that.</summary>
    protected override IEnumerable<Trial<TResult>> Continue(Inquiry inquiry) =>
        inquiry.IsBare ? [] : Source.Trials(inquiry).Select(row => Follow(inquiry, row)).Distinct();

    private Trial<TResult> Follow(Inquiry inquiry, Trial<T> row) =>
        !row.IsThrough ? row.Stopped<TResult>()
        : inquiry.Memory.Find<State>(this) is { } state
            && key.Try(row.Value, out var found) && key.Find(ref state.Keys, found) is { IsKnown: true } id
            ? TrialOf(inquiry, id.Number + 1)
        : row.Stopped<TResult>(Steps.Broke(Query, row.Value));

    private static bool IsAbout(TKey key, object subject) =>
        key is IAbout about && Attempt.Run(about.IsAbout, subject, out var isAbout, out _) && isAbout;

    /// <summary>A key without rows is not told.</summary>
    protected override IEnumerable<Trial<TResult>> Trim(Inquiry inquiry) =>
        from key in new[] { new KeyId(inquiry.Origin.Slot - 1) }
        where inquiry.Chosen is not []
        select Trial<TResult>.Start(
            MakeTrimmed(inquiry, inquiry.Memory.Find<State>(this)!, key), Steps.Held(Query));

    /// <summary>What would be told of a key that had only the chosen ones of its rows.</summary>
    protected abstract TResult MakeTrimmed(Inquiry inquiry, State state, KeyId id);

    /// <summary>Rows do not go on here: each key begins anew.</summary>
    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, int slot) => trial.Stopped<TResult>();
}
