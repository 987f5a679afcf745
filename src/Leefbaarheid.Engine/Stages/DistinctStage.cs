namespace Leefbaarheid.Engine.Stages;

/// <remarks>One sound row is enough to know that its value occurs, whatever failed beside it.</remarks>
internal sealed class DistinctStage<T>(DistinctQuery<T> query, Stage<T> source)
    : TallyingStage<T, T, T>(query, source, row => row, nullIsKey: true)
{
    protected override bool Make(State state, KeyId id, out Known<T> made, out Exception? error)
    {
        (made, error) = (Known<T>.As(state.Keys[id.Number]), null);
        return state.Counts.Sound(id) > 0;
    }

    protected override T MakeOf(T key, int count) => key;
}
