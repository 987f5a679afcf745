namespace Leefbaarheid.Engine.Stages;

internal sealed partial class ConcatStage<T>
{
    public override IEnumerable<Stage> Beginnings => first.Beginnings.Concat(second.Beginnings);

    public override Origin OriginOf(Memory memory, int slot)
    {
        var (isFirst, theirs) = memory.Find<State>(this)!.OriginOf(slot);
        return (isFirst ? first : second).OriginOf(memory, theirs);
    }

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry) => first.Try(inquiry).Concat(second.Try(inquiry));
}
