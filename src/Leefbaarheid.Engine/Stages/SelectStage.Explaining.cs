namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SelectStage<T, TResult>
{
    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) => Source.Try(inquiry).Select(Ask);

    private Trial<TResult> Ask(Trial<T> trial)
    {
        if (!trial.IsThrough)
            return trial.Stopped<TResult>();
        var (result, said, error) = Steps.Run(() => query.Selector(trial.Value));
        return error is null
            ? trial.Through(result!, Steps.Held(query) with { Said = said })
            : trial.Stopped<TResult>(Steps.Broke(query, trial.Value, error));
    }

    public override IEnumerable<(TResult Row, Validity Validity)> Lapsed(Memory memory)
    {
        foreach (var (row, validity) in Source.Lapsed(memory))
        {
            if (Attempt.Run(query.Selector, row, out var result, out _))
                yield return (result, validity);
        }
    }
}
