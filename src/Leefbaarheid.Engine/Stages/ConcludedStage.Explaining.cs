namespace Leefbaarheid.Engine.Stages;

internal sealed partial class ConcludedStage<T>
{
    public override IEnumerable<int> Locate(Memory memory, object subject) =>
        memory.Find<State>(this) is not { } state ? []
        : subject is T value && state.Values.Find(value) is var id && id >= 0 ? [id + 1]
        : state.Values.All().Where(i => state.Values[i] is IAbout about && about.IsAbout(subject)).Select(i => i + 1);

    public override Origin OriginOf(Memory memory, int slot) => new(this, slot);

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry)
    {
        if (inquiry.Origin.Stage != this)
            return [];
        var id = inquiry.Origin.Slot - 1;
        if (id < 0)
            return [Trial<T>.Start(default!, Steps.Broke(relation, null)).Stopped<T>()];
        var value = inquiry.Memory.Find<State>(this)!.Values[id];
        return inquiry.IsBare
            ? [Trial<T>.Start(value, Steps.Held(relation))]
            : [Trial<T>.Start(value, Steps.Held(relation, new ConclusionPremise(ExplainOnce(inquiry, id))))];
    }

    /// <summary>Tells conclusions apart that have the same text: by the facts beneath them.</summary>
    private Func<T, string> TieBreaker(Memory memory) =>
        conclusion => Explain(memory, conclusion) is { } why ? Steps.Text(why.Facts) : "";

    /// <summary>Why a conclusion stands; null where it does not.</summary>
    public Explanation? Explain(Memory memory, T conclusion) =>
        Contains(memory, conclusion)
            ? Explain(new Inquiry(memory), memory.Find<State>(this)!.Values.Find(conclusion))
            : null;

    private Explanation ExplainOnce(Inquiry inquiry, int id) =>
        inquiry.Explain(new Origin(this, id), () => Explain(inquiry, id));

    private Explanation Explain(Inquiry inquiry, int id)
    {
        var state = inquiry.Memory.Find<State>(this)!;
        var value = state.Values[id];
        var origins = from backing in state.SupportsOf(id)
                      let origin = backing.End.OriginOf(inquiry.Memory, backing.Slot)
                      select (backing.End, origin);
        var supports = from told in origins.Distinct()
                       from way in told.End.Explain(inquiry, told.origin, value)
                       orderby told.End.Position, told.origin.Stage.Position, Steps.Text(way.Premises)
                       select way;
        return new Explanation(relation, value!, [.. supports]);
    }
}
