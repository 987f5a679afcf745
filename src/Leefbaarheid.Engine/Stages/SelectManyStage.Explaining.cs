namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SelectManyStage<T, TElement, TResult>
{
    public override Origin OriginOf(Memory memory, int slot) =>
        Source.OriginOf(memory, memory.Find<State>(this)!.OwnerOf(slot));

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) => Source.Try(inquiry).SelectMany(Ask);

    private IEnumerable<Trial<TResult>> Ask(Trial<T> trial)
    {
        if (!trial.IsThrough)
            return [trial.Stopped<TResult>()];
        var (results, _, error) = Steps.Run(() => Elements(trial.Value));
        if (error is not null)
            return [trial.Stopped<TResult>(Steps.Broke(query, trial.Value, error))];
        return results!.Count == 0
            ? [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))]
            : results.Select(result => trial.Through(result, Steps.Held(query)));
    }
}
