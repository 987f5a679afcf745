namespace Leefbaarheid.Engine.Stages;

internal sealed partial class DuringStage<T>
{
    public override IEnumerable<Trial<T>> Try(Inquiry inquiry) =>
        Source.Try(inquiry).Select(trial => trial.IsThrough ? Ask(inquiry.Memory, trial) : trial);

    private Trial<T> Ask(Memory memory, Trial<T> trial)
    {
        var (validity, _, error) = Steps.Run(() => query.Validity(trial.Value));
        if (error is not null)
            return trial.Stopped<T>(Steps.Broke(query, trial.Value, error));
        var (start, end) = (memory.Days.StartOf(validity), memory.Days.EndOf(validity));
        return new Stay(default, start, end, slot: 0).IsAt(memory.Now)
            ? trial.Through(trial.Value, Steps.Held(query) with { Validity = validity })
            : trial.Stopped<T>(Steps.Failed(query, trial.Value) with { Validity = validity });
    }

    public override IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) =>
        memory.Find<State>(this) is { } state
            ? state.Ended(memory.Now).Select(row => (row, query.Validity(row))).Concat(Source.Lapsed(memory))
            : [];
}
