namespace Leefbaarheid.Engine.Stages;

internal sealed partial class WhereStage<T>
{
    public override IEnumerable<Trial<T>> Try(Inquiry inquiry) => Source.Try(inquiry).Select(Ask);

    private Trial<T> Ask(Trial<T> trial)
    {
        if (!trial.IsThrough)
            return trial;
        var (holds, said, error) = Steps.Run(() => query.Predicate(trial.Value));
        if (error is not null)
            return trial.Stopped<T>(Steps.Broke(query, trial.Value, error));
        return holds
            ? trial.Through(trial.Value, Steps.Held(query) with { Said = said })
            : trial.Stopped<T>(Steps.Failed(query, trial.Value) with { Said = said });
    }

    public override IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) =>
        Source.Lapsed(memory).Where(l => Attempt.Run(query.Predicate, l.Row, out var holds, out _) && holds);
}
