namespace Leefbaarheid.Engine.Stages;

/// <remarks>One sound row is enough to know that its value occurs, whatever failed beside it.</remarks>
internal sealed class DistinctStage<T>(DistinctQuery<T> query, Stage<T> source)
    : TallyingStage<T, T, T>(query, source, row => row, nullIsKey: true)
{
    protected override Told<T> Make(State state, KeyId id, out Exception? error)
    {
        error = null;
        return Told<T>.Of(state.Keys[id.Number], isSound: state.Counts.Sound(id) > 0);
    }

    protected override T MakeOf(T key, int count) => key;
}
