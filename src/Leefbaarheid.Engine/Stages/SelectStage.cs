namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SelectStage<T, TResult>(SelectQuery<T, TResult> query, Stage<T> source)
    : DerivedStage<T, TResult>(query, source)
{
    protected override bool Remembers => false;

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (!row.IsKnown)
        {
            Send(memory, slot, Told<TResult>.Unknown);
            return;
        }

        var isMade = Attempt.Run(query.Selector, row.Value, out var made, out var error);
        SendMade(memory, Lambda.Row, slot, row.Value, row.IsSound, isMade, made, error);
    }
}
