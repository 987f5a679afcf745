namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SelectManyStage<T, TElement, TResult>
{
    protected override int SourceOf(Memory memory, int slot) => memory.Find<State>(this)!.OwnerOf(slot);

    protected override IEnumerable<Trial<TResult>> Ask(Inquiry inquiry, Trial<T> trial)
    {
        var asked = trial.Run(query, Elements);
        if (!asked.IsThrough)
            return [asked.Stopped<TResult>()];
        return asked.Value.Count == 0
            ? [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))]
            : asked.Value.Select(element => trial.Through(element, Steps.Held(query)));
    }

    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, int slot)
    {
        var all = inquiry.Once((this, trial), () => Ask(inquiry, trial).ToList());
        return all[Math.Min(inquiry.Memory.Find<State>(this)!.PlaceOf(slot), all.Count - 1)];
    }
}
