namespace Leefbaarheid.Engine.Stages;

internal sealed class DistinctStage<T>(Stage<T> source) : TallyingStage<T, T, T>(source, row => row, nullIsKey: true)
{
    protected override T MakeOf(T key, int count) => key;
}
