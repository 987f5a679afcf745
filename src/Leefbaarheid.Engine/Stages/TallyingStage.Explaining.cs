namespace Leefbaarheid.Engine.Stages;

internal abstract partial class TallyingStage<T, TKey, TResult>
{
    protected override TResult MakeTrimmed(Inquiry inquiry, State state, KeyId id) =>
        MakeOf(state.Keys[id.Number], inquiry.Chosen!.Length);

    protected override IEnumerable<int> SlotsOf(Inquiry inquiry, State state, KeyId id) =>
        ((Tally)state).SlotsOf(id);
}
