namespace Leefbaarheid.Engine.Stages;

internal sealed class DistinctStage<T>(Stage<T> source) : ByKeyStage<T, T, T>(source, row => row, nullIsKey: true)
{
    protected override State NewState() => new();

    protected override bool Make(State state, int key, out T result, out Exception? error)
    {
        (result, error) = (state.Keys[key], null);
        return true;
    }

    protected override T MakeOf(T key, IReadOnlyList<T> rows) => key;
}
