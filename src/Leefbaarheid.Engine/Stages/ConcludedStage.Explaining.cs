namespace Leefbaarheid.Engine.Stages;

internal sealed partial class ConcludedStage<T>
{
    public override IEnumerable<int> Locate(Memory memory, object subject) =>
        memory.Find<State>(this) is not { } state ? []
        : subject is T value && state.Values.Find(value) is var id && id >= 0 ? [id + 1]
        : state.Values.All().Where(i => IsAbout(relation, state.Values[i], subject)).Select(i => i + 1);

    /// <summary>Why a conclusion stands; null where it does not.</summary>
    public Explanation? Explain(Memory memory, T conclusion) => Explain(new Inquiry(memory), conclusion);

    /// <summary>A conclusion that only failed rows support may stand or not.</summary>
    protected override Trial<T> Retrace(Inquiry inquiry, int slot)
    {
        var value = inquiry.Memory.Find<State>(this)!.Values[slot - 1];
        return Explain(inquiry, value) is { } why
            ? Trial<T>.Start(value, Steps.Held(relation, [new ConclusionPremise(why)]))
            : Trial<T>.Start(value, Steps.Broke(relation, value)).Stopped<T>();
    }

    /// <summary>Tells conclusions apart that have the same text: by the facts beneath them.</summary>
    private Func<T, string> TieBreaker(Memory memory)
    {
        var inquiry = new Inquiry(memory);
        return one => string.Join('\n', Explain(inquiry, one)?.Facts is { } facts ? inquiry.TextsOf(facts) : []);
    }

    private Explanation? Explain(Inquiry inquiry, T conclusion)
    {
        if (!Contains(inquiry.Memory, conclusion))
            return null;
        var state = inquiry.Memory.Find<State>(this)!;
        var ways = from backing in state.SupportsOf(new(state.Values.Find(conclusion)))
                   let trial = backing.End.TrialOf(inquiry, backing.Slot)
                   where trial.IsThrough
                   select (backing.End.Position, Support: backing.End.Explain(inquiry, trial));
        var supports = from way in Inquiry.InOrder(ways, way => inquiry.TextsOf(way.Support.Steps))
                       orderby way.Position
                       select way.Support;
        return new Explanation(relation, conclusion!, [.. supports]);
    }
}
