namespace Leefbaarheid.Engine.Stages;

internal sealed partial class GivenStage<T, TId>
{
    public override Origin OriginOf(Memory memory, int slot) => new(this, slot);

    public override IEnumerable<int> Locate(Memory memory, object subject)
    {
        if (memory.Find<State>(this) is not { } state)
            return [];
        var slot = subject is TId id ? state.Ids.Find(id) : subject is T fact ? state.Ids.Find(TypedId(fact)) : -1;
        return slot >= 0
            ? [slot]
            : state.Ids.All().Where(s => state.Facts![s] is IAbout about && about.IsAbout(subject));
    }

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry)
    {
        if (inquiry.Origin.Stage != this)
            return [];
        var fact = inquiry.Memory.Find<State>(this)!.Facts![inquiry.Origin.Slot];
        return [Trial<T>.Start(fact, Steps.Held(relation, new FactPremise(relation, fact!)))];
    }
}
