namespace Leefbaarheid.Engine.Stages;

internal sealed partial class WhereStage<T>
{
    protected override Trial<T> Ask(Inquiry inquiry, Trial<T> trial, int slot)
    {
        var asked = trial.Run(query, query.Predicate);
        return asked.IsThrough && !asked.Value
            ? trial.Stopped<T>(Steps.Failed(query, trial.Value) with { Said = asked.Steps[^1].Said })
            : new(asked.Steps, asked.IsThrough, trial.Value);
    }

    public override IEnumerable<Away<T>> Lapsed(Inquiry inquiry) => Source.Lapsed(inquiry)
        .Where(away => Attempt.Run(query.Predicate, away.Row, out var holds, out _) && holds);
}
