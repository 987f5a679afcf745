using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Keeps both inputs by key, and a row of its own for every pair; a change touches only the pairs of its row.
/// </summary>
internal sealed class JoinStage<T, TInner, TKey, TResult> : Stage<TResult>
{
    private readonly JoinQuery<T, TInner, TKey, TResult> query;
    private readonly Stage<T> source;
    private readonly Stage<TInner> inner;
    private readonly KeyReader<T, TKey> leftKey;

    public JoinStage(JoinQuery<T, TInner, TKey, TResult> query, Stage<T> source, Stage<TInner> inner)
    {
        (this.query, this.source, this.inner) = (query, source, inner);
        leftKey = new KeyReader<T, TKey>(this, Lambda.Row, query.Key, nullIsKey: false);
        Left = new Port<T, TInner>(this, isLeft: true, leftKey);
        Right = new Port<TInner, T>(this, isLeft: false, new(this, Lambda.Other, query.InnerKey, nullIsKey: false));
    }

    public IReceiver<T> Left { get; }

    public IReceiver<TInner> Right { get; }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(Number)!;
        for (var i = 0; i < state.Pairs.Changed.Count; i++)
            Settle(memory, state, state.Pairs.Changed[i]);
        state.Pairs.Changed.Clear();
        state.DropEmptyKeys();
    }

    private void Settle(Memory memory, State state, int pair)
    {
        memory.Recovered(this, Lambda.Result, pair);
        if (state.Pairs.Find(pair) is not var (left, right))
            SendGone(memory, pair);
        else if (left == PairTable.Nobody || right == PairTable.Nobody)
            SendFailure(memory, pair, Known<TResult>.Not);
        else
            Meet(memory, pair, ref state.LeftRows[left], ref state.RightRows[right]);
    }

    private void Meet(Memory memory, int pair, ref Row<T> left, ref Row<TInner> right)
    {
        var isMade = Attempt.Run(query.Result, left.Value, right.Value, out var result, out var error);
        var isSound = !left.IsFailed && !right.IsFailed;
        if (isMade && isSound)
        {
            Send(memory, pair, result);
            return;
        }

        if (isSound)
            memory.Failed(this, Lambda.Result, pair, (left.Value, right.Value), error!);
        SendFailure(memory, pair, isMade ? Known<TResult>.As(result) : Known<TResult>.Not);
    }

    private sealed class State
    {
        public KeyTable<TKey> Keys;
        public Side<T> LeftRows;
        public Side<TInner> RightRows;
        public PairTable Pairs;
        public SlotSet Left;

        public void DropEmptyKeys()
        {
            for (var i = 0; i < Left.Count; i++)
            {
                if (LeftRows.First(Left[i]) < 0 && RightRows.First(Left[i]) < 0)
                    Keys.Remove(Left[i]);
            }

            Left.Clear();
        }
    }

    private sealed class Port<TMine, TOther>(
        JoinStage<T, TInner, TKey, TResult> stage, bool isLeft, KeyReader<TMine, TKey> key) : IReceiver<TMine>
    {
        public IEnumerable<IClearable> Holders => [this];

        public void Set(Memory memory, int slot, TMine value)
        {
            var state = memory.Find<State>(stage.Number) ?? memory.Add(stage.Number, new State());
            var number = key.Read(memory, ref state.Keys, slot, value);
            Keep(memory, state, slot, value, number, isFailed: number == NoKey.Unknown);
        }

        public void Fail(Memory memory, int slot, Known<TMine> value)
        {
            var state = memory.Find<State>(stage.Number) ?? memory.Add(stage.Number, new State());
            var number = key.ReadFailed(memory, ref state.Keys, slot, value);
            Keep(memory, state, slot, value.Value, number, isFailed: true);
        }

        public void Clear(Memory memory, int slot)
        {
            memory.Recovered(stage, isLeft ? Lambda.Row : Lambda.Other, slot);
            if (memory.Find<State>(stage.Number) is not { } state)
                return;
            ref var mine = ref Mine(state);
            if (mine.Find(slot) is var place && place >= 0)
                Drop(memory, state, ref mine, place);
        }

        private void Keep(Memory memory, State state, int slot, TMine value, int number, bool isFailed)
        {
            ref var mine = ref Mine(state);
            var place = mine.Find(slot);
            if (place >= 0 && mine[place].Key == number && mine[place].IsFailed == isFailed)
            {
                mine[place].Value = value;
                state.Pairs.Touch(isLeft, place);
            }
            else
            {
                if (place >= 0)
                    Drop(memory, state, ref mine, place);
                Pair(state, mine.Insert(slot, value, number, isFailed), number);
            }

            memory.Awaken(stage.Number);
        }

        private void Drop(Memory memory, State state, ref Side<TMine> mine, int place)
        {
            if (mine[place].Key >= 0)
                state.Left.Add(mine[place].Key);
            state.Pairs.Drop(isLeft, place);
            mine.Delete(place);
            memory.Awaken(stage.Number);
        }

        private void Pair(State state, int place, int number)
        {
            if (number == NoKey.Unknown)
                state.Pairs.Add(isLeft, place, PairTable.Nobody);
            if (number < 0)
                return;
            ref var others = ref Others(state);
            for (var other = others.First(number); other >= 0; other = others[other].Next)
                state.Pairs.Add(isLeft, place, other);
        }

        private ref Side<TMine> Mine(State state) => ref Rows<TMine>(state, isLeft);

        private ref Side<TOther> Others(State state) => ref Rows<TOther>(state, !isLeft);

        /// <remarks>The type argument is that of the side by construction: see where the ports are made.</remarks>
        private static ref Side<TRow> Rows<TRow>(State state, bool left)
        {
            if (left)
                return ref Unsafe.As<Side<T>, Side<TRow>>(ref state.LeftRows);
            return ref Unsafe.As<Side<TInner>, Side<TRow>>(ref state.RightRows);
        }
    }

    public override IEnumerable<Stage> Beginnings => source.Beginnings;

    public override Origin OriginOf(Memory memory, int slot)
    {
        var state = memory.Find<State>(Number)!;
        return state.Pairs.Find(slot) is (>= 0 and var left, _)
            ? source.OriginOf(memory, state.LeftRows[left].Slot)
            : new Origin(this, slot);
    }

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) =>
        source.Try(inquiry).SelectMany(t => t.IsThrough ? Ask(inquiry, t) : [t.Stopped<TResult>()]);

    private List<Trial<TResult>> Ask(Inquiry inquiry, Trial<T> trial)
    {
        if (inquiry.Memory.Find<State>(Number) is not { } state)
            return [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))];
        if (!leftKey.Try(trial.Value, out var found))
            return [trial.Stopped<TResult>(Steps.Broke(query, trial.Value))];
        var number = found is null ? -1 : state.Keys.Find(found);
        var trials = new List<Trial<TResult>>();
        for (var place = state.RightRows.First(number); place >= 0; place = state.RightRows[place].Next)
            trials.Add(Ask(inquiry, trial, state.RightRows[place]));
        return trials.Count == 0 ? [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))]
            : inquiry.IsBare ? trials
            : [.. trials.OrderBy(t => Steps.Text(t.Steps[^1].Premises) + t.Steps[^1].Values, StringComparer.Ordinal)];
    }

    private Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, Row<TInner> right)
    {
        if (right.IsFailed)
            return trial.Stopped<TResult>(Steps.Broke(query, right.Value));
        var (result, said, error) = Steps.Run(() => query.Result(trial.Value, right.Value));
        if (error is not null)
            return trial.Stopped<TResult>(Steps.Broke(query, (trial.Value, right.Value), error));
        var premises = inner.PremisesOf(inquiry, right.Slot, right.Value);
        return trial.Through(result!, Steps.Held(query, premises.AsSpan()) with { Said = said });
    }
}
