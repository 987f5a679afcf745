namespace Leefbaarheid.Engine.Stages;

internal abstract partial class TallyingStage<T, TKey, TResult>
{
    protected override TResult MakeTrimmed(State state, KeyId id, Trimming trimming) =>
        MakeOf(state.Keys[id.Number], Math.Min(trimming.Chosen.Length, state.Counts.Sound(id)));

    protected override GroupPremise Gathered(Inquiry inquiry, State state, KeyId id)
    {
        var slots = inquiry.IsBare ? [] : ((Tally)state).SlotsOf(id).ToList();
        var premises = slots.Select(s => Source.PremisesOf(inquiry, s, row => HasKey(row, state.Keys[id.Number])));
        return new GroupPremise(typeof(T).Name, state.Counts.Sound(id), Steps.InOrder(premises));
    }
}
