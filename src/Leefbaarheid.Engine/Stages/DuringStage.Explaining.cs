namespace Leefbaarheid.Engine.Stages;

internal sealed partial class DuringStage<T>
{
    protected override Trial<T> Ask(Inquiry inquiry, Trial<T> trial, int slot)
    {
        var asked = trial.Run(query, query.Validity);
        if (!asked.IsThrough)
            return asked.Stopped<T>();
        var (days, validity) = (inquiry.Memory.Days, asked.Value);
        return new Stay(default, days.StartOf(validity), days.EndOf(validity), slot).IsAt(inquiry.Memory.Now)
            ? trial.Through(trial.Value, Steps.Held(query) with { Validity = validity })
            : trial.Stopped<T>(Steps.Failed(query, trial.Value) with { Validity = validity });
    }

    public override IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) =>
        memory.Find<State>(this) is { } state
            ? Each(state.Ended(memory.Now), row => (row, query.Validity(row))).Concat(Source.Lapsed(memory))
            : [];
}
