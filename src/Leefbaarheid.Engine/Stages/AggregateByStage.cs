using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

internal sealed class AggregateByStage<T, TKey, TAccumulate>(
    AggregateByQuery<T, TKey, TAccumulate> query, Stage<T> source)
    : GatheringStage<T, TKey, KeyValuePair<TKey, TAccumulate>>(source, query.Key, nullIsKey: false)
    where TKey : notnull
{
    protected override State NewState() => new Totals(query);

    protected override bool Make(
        State state, int number, out KeyValuePair<TKey, TAccumulate> result, out Exception? error)
    {
        var isFolded = ((Totals)state).TryRead(number, out var total, out error);
        result = KeyValuePair.Create(state.Keys[number], total);
        return isFolded;
    }

    protected override KeyValuePair<TKey, TAccumulate> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        KeyValuePair.Create(key, rows.Aggregate(query.Seed, query.Add));

    private struct Total
    {
        public bool IsBegun;
        public bool IsStale;
        public TAccumulate Value;
    }

    private sealed class Totals(AggregateByQuery<T, TKey, TAccumulate> query) : Gathering
    {
        private Total[]? totals;

        /// <remarks>Where the author's inverse threw, the total is folded anew.</remarks>
        public bool TryRead(int key, out TAccumulate value, out Exception? error)
        {
            ref var total = ref Of(key);
            error = total.IsStale ? Refold(key, ref total) : null;
            value = total.Value;
            return error is null;
        }

        public override void Forget(int key) => Of(key) = default;

        protected override Exception? Enter(int key, T value)
        {
            ref var total = ref Of(key);
            if (Attempt.Run(query.Add, total.Value, value, out var sum, out var error))
                total.Value = sum;
            return error;
        }

        protected override void Leave(int key, T value)
        {
            ref var total = ref Of(key);
            total.IsStale |= !Attempt.Run(query.Remove, total.Value, value, out var rest, out _);
            total.Value = rest;
        }

        private ref Total Of(int key)
        {
            Growth.ToFit(ref totals, key);
            ref var total = ref totals[key];
            if (!total.IsBegun)
                total = new Total { IsBegun = true, Value = query.Seed };
            return ref total;
        }

        private Exception? Refold(int key, ref Total total)
        {
            var sum = query.Seed;
            foreach (var member in GroupOf(key))
            {
                if (!Attempt.Run(query.Add, sum, member, out sum, out var error))
                    return error;
            }

            total = new Total { IsBegun = true, Value = sum };
            return null;
        }
    }
}
