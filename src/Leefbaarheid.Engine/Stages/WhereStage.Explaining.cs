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

    public override IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) =>
        Source.Lapsed(memory).Where(l => Attempt.Run(query.Predicate, l.Row, out var holds, out _) && holds);
}
