namespace Leefbaarheid.Engine.Stages;

internal sealed partial class WhereStage<T>(WhereQuery<T> query, Stage<T> source) : DerivedStage<T, T>(query, source)
{
    protected override bool Remembers => false;

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var (holds, error) = (false, default(Exception));
        if (row.IsKnown && Attempt.Run(query.Predicate, row.Value, out holds, out error))
        {
            if (holds)
                Send(memory, slot, row);
            else
                SendGone(memory, slot);
            return;
        }

        if (row.IsSound)
            memory.Failed(this, Lambda.Row, slot, row.Value, error!);
        Send(memory, slot, row.Failed());
    }
}
