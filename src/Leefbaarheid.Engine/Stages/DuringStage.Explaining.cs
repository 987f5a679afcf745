namespace Leefbaarheid.Engine.Stages;

internal sealed partial class DuringStage<T>
{
    protected override Trial<T> Ask(Inquiry inquiry, Trial<T> trial, int slot)
    {
        var asked = trial.Run(query, query.Validity);
        if (!asked.IsThrough)
            return asked.Stopped<T>();
        var (days, validity, said) = (inquiry.Memory.Days, asked.Value, asked.Steps[^1].Said);
        return new Stay(default, days.StartOf(validity), days.EndOf(validity), slot).IsAt(inquiry.Memory.Now)
            ? trial.Through(trial.Value, Steps.Held(query) with { Validity = validity, Said = said })
            : trial.Stopped<T>(Steps.Failed(query, trial.Value) with { Validity = validity, Said = said });
    }

    public override IEnumerable<Away<T>> Lapsed(Inquiry inquiry) =>
        inquiry.Memory.Find<State>(this) is { } state
            ? Each(state.Away(inquiry.Memory.Now), row => new Away<T>(
                row.Row.Value,
                query.Validity(row.Row.Value),
                !row.HasEnded(inquiry.Memory.Now),
                Source.TrialOf(inquiry, row.Slot).Premises)).Concat(Source.Lapsed(inquiry))
            : [];
}
