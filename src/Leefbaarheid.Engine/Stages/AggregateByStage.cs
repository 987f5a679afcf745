namespace Leefbaarheid.Engine.Stages;

internal sealed class AggregateByStage<T, TKey, TAccumulate>(
    AggregateByQuery<T, TKey, TAccumulate> query, Stage<T> source)
    : GatheringStage<T, TKey, KeyValuePair<TKey, TAccumulate>>(query, source, query.Key, nullIsKey: false)
    where TKey : notnull
{
    protected override RowsByKey<T> NewRows() => new Totals(query);

    protected override Told<KeyValuePair<TKey, TAccumulate>> Make(State state, KeyId id, out Exception? error)
    {
        error = null;
        return !state.Counts.IsInDoubt(id) && ((Totals)state.Rows).TryRead(id, out var total, out error)
            ? Told<KeyValuePair<TKey, TAccumulate>>.Sound(new(state.Keys[id.Number], total))
            : Told<KeyValuePair<TKey, TAccumulate>>.Unknown;
    }

    protected override KeyValuePair<TKey, TAccumulate> MakeOf(TKey key, IReadOnlyList<T> rows) =>
        new(key, rows.Aggregate(query.Seed, query.Add));

    private struct Total
    {
        /// <summary>
        /// Whether it has to be folded anew from the rows: an author's lambda threw, or looked into a live group of its
        /// row, so that this cannot be taken out again.
        /// </summary>
        public bool IsStale;
        public TAccumulate Value;
    }

    private sealed class Totals(AggregateByQuery<T, TKey, TAccumulate> query) : Members<T>
    {
        private Total[]? totals;

        /// <summary>The folded value; an error where folding it anew throws, which makes the key fail.</summary>
        public bool TryRead(KeyId id, out TAccumulate value, out Exception? error)
        {
            ref var total = ref totals![id.Number];
            error = total.IsStale ? Refold(id, ref total) : null;
            value = total.Value;
            return error is null;
        }

        public override void Forget(KeyId id)
        {
            base.Forget(id);
            Growth.Clear(totals, id.Number);
        }

        public override void Empty()
        {
            base.Empty();
            totals = Growth.Emptied(totals);
        }

        public override bool Put(int slot, Told<T> row, KeyId id, out KeyId before)
        {
            TakeOut(slot);
            if (row.IsSound && id.IsKnown)
                Enter(id, row.Value);
            return base.Put(slot, row, id, out before);
        }

        public override bool Remove(int slot, out KeyId before)
        {
            TakeOut(slot);
            return base.Remove(slot, out before);
        }

        private void TakeOut(int slot)
        {
            if (Rows.Find(slot) is var place && place >= 0 && Rows[place] is { IsFailed: false, Key.IsKnown: true } row)
                Leave(row.Key, row.Value);
        }

        private void Enter(KeyId id, T value)
        {
            Growth.ToFit(ref totals, id.Number);
            if (Counts.Sound(id) == 0)
                totals[id.Number] = new Total { Value = query.Seed };
            Fold(ref totals[id.Number], query.Add, value);
        }

        /// <remarks>What is left after the last row is the seed, whatever the author's inverse makes of it.</remarks>
        private void Leave(KeyId id, T value)
        {
            if (Counts.Sound(id) == 1)
                totals![id.Number] = new Total { Value = query.Seed };
            else
                Fold(ref totals![id.Number], query.Remove, value);
        }

        private static void Fold(ref Total total, Func<TAccumulate, T, TAccumulate> step, T value)
        {
            if (total.IsStale)
                return;
            var reads = LiveReads.Count;
            total.IsStale = !Attempt.Run(step, total.Value, value, out var next, out _) || LiveReads.Count != reads;
            total.Value = next;
        }

        private Exception? Refold(KeyId id, ref Total total)
        {
            T[] members = [.. Of(id)];
            var (sum, reads) = (query.Seed, LiveReads.Count);
            foreach (var member in members)
            {
                if (!Attempt.Run(query.Add, sum, member, out sum, out var error))
                    return error;
            }

            (total.IsStale, total.Value) = (LiveReads.Count != reads, sum);
            return null;
        }
    }
}
