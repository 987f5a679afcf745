namespace Leefbaarheid.Engine.Stages;

internal abstract partial class DerivedStage<T, TResult>
{
    public override IEnumerable<Stage> Beginnings => Source.Beginnings;

    public override IEnumerable<Origin> Find(Memory memory, object subject) => Source.Find(memory, subject);

    protected override IEnumerable<Trial<TResult>> Continue(Inquiry inquiry) =>
        Source.Trials(inquiry).SelectMany(t => t.IsThrough ? Ask(inquiry, t) : [t.Stopped<TResult>()]);

    protected override Trial<TResult> Retrace(Inquiry inquiry, int slot)
    {
        var trial = Source.TrialOf(inquiry, SourceOf(inquiry.Memory, slot));
        return trial.IsThrough ? Ask(inquiry, trial, slot) : trial.Stopped<TResult>();
    }

    /// <summary>The slot of the row of which the row of a slot was made.</summary>
    protected virtual int SourceOf(Memory memory, int slot) => slot;

    /// <summary>All that becomes of a row.</summary>
    protected virtual IEnumerable<Trial<TResult>> Ask(Inquiry inquiry, Trial<T> way) => [Ask(inquiry, way, -1)];

    /// <summary>What becomes of a row in a slot; where one row is made of each, the slot does not matter.</summary>
    protected abstract Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, int slot);
}
