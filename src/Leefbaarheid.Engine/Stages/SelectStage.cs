namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SelectStage<T, TResult>(SelectQuery<T, TResult> query, Stage<T> source)
    : DerivedStage<T, TResult>(query, source)
{
    protected override bool Remembers => false;

    protected override void Set(Memory memory, int slot, T value)
    {
        var isMade = Attempt.Run(query.Selector, value, out var result, out var error);
        memory.Recovered(this, Lambda.Row, slot);
        SendMade(memory, Lambda.Row, slot, value, isSound: true, isMade, result, error);
    }

    protected override void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var known = value.Is && Attempt.Run(query.Selector, value.Value, out var result, out _)
            ? Known<TResult>.As(result)
            : Known<TResult>.Not;
        SendFailure(memory, slot, known);
    }
}
