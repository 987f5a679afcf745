namespace Leefbaarheid.Engine.Stages;

internal sealed partial class ConcatStage<T>
{
    public override IEnumerable<Stage> Beginnings => first.Beginnings.Concat(second.Beginnings);

    public override IEnumerable<Origin> Find(Memory memory, object subject) =>
        first.Find(memory, subject).Concat(second.Find(memory, subject));

    protected override Trial<T> Retrace(Inquiry inquiry, int slot)
    {
        var (isFirst, theirs) = inquiry.Memory.Find<State>(this)!.OriginOf(slot);
        return (isFirst ? first : second).TrialOf(inquiry, theirs);
    }

    protected override IEnumerable<Trial<T>> Continue(Inquiry inquiry) =>
        first.Trials(inquiry).Concat(second.Trials(inquiry));
}
