namespace Leefbaarheid.Engine.Stages;

internal sealed partial class GivenStage<T, TId>
{
    public override IEnumerable<int> Locate(Memory memory, object subject)
    {
        if (memory.Find<State>(this) is not { } state)
            return [];
        var slot = subject is TId id || (subject is T fact && Attempt.Run(TypedId, fact, out id, out _))
            ? state.Ids.Find(id)
            : -1;
        return slot >= 0 ? [slot] : state.Ids.All().Where(s => IsAbout(relation, state.Facts![s], subject));
    }

    protected override Trial<T> Retrace(Inquiry inquiry, int slot)
    {
        var fact = inquiry.Memory.Find<State>(this)!.Facts![slot];
        return Trial<T>.Start(fact, Steps.Held(relation, [new FactPremise(relation, fact!)]));
    }
}
