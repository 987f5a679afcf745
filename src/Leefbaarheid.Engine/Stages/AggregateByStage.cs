using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

internal sealed class AggregateByStage<T, TKey, TAccumulate>(
    AggregateByQuery<T, TKey, TAccumulate> query, Stage<T> source)
    : ByKeyStage<T, TKey, KeyValuePair<TKey, TAccumulate>>(source, query.Key, nullIsKey: false)
    where TKey : notnull
{
    protected override State NewState() => new Totals();

    protected override bool Enter(State state, int key, T value, out Exception? error)
    {
        ref var total = ref ((Totals)state).Of(key, query.Seed);
        if (!Attempt.Run(query.Add, total.Value, value, out var sum, out error))
            return false;
        total.Value = sum;
        return true;
    }

    /// <remarks>Where the author's inverse throws, the total is folded anew when it is next told.</remarks>
    protected override void Exit(State state, int key, T value)
    {
        ref var total = ref ((Totals)state).Of(key, query.Seed);
        total.IsStale |= !Attempt.Run(query.Remove, total.Value, value, out var rest, out _);
        total.Value = rest;
    }

    protected override bool Make(
        State state, int key, out KeyValuePair<TKey, TAccumulate> result, out Exception? error)
    {
        ref var total = ref ((Totals)state).Of(key, query.Seed);
        error = total.IsStale ? Refold(state, key, ref total) : null;
        result = KeyValuePair.Create(state.Keys[key], total.Value);
        return error is null;
    }

    protected override void Forget(State state, int key) => ((Totals)state).Of(key, query.Seed) = default;

    private Exception? Refold(State state, int key, ref Total total)
    {
        var sum = query.Seed;
        foreach (var member in new LiveGroup<T>(state, key))
        {
            if (!Attempt.Run(query.Add, sum, member, out sum, out var error))
                return error;
        }

        total = new Total { IsBegun = true, Value = sum };
        return null;
    }

    private struct Total
    {
        public bool IsBegun;
        public bool IsStale;
        public TAccumulate Value;
    }

    private sealed class Totals : State
    {
        private Total[]? totals;

        public ref Total Of(int key, TAccumulate seed)
        {
            Growth.ToFit(ref totals, key);
            ref var total = ref totals[key];
            if (!total.IsBegun)
                total = new Total { IsBegun = true, Value = seed };
            return ref total;
        }
    }

    protected override KeyValuePair<TKey, TAccumulate> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        KeyValuePair.Create(key, rows.Aggregate(query.Seed, query.Add));
}
