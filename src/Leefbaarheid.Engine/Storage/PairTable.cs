namespace Leefbaarheid.Engine.Storage;

/// <summary>
/// Pairs of a left and a right row, known by their place, and found from either row. A pair may lack one of its rows:
/// it then stands for whatever a row of unknown key might have met.
/// </summary>
internal struct PairTable
{
    public const int Nobody = -1;

    private Pool<Pair> pairs;
    private int[]? leftHeads;
    private int[]? rightHeads;

    /// <summary>Pairs that came, went or may have another value.</summary>
    public SlotSet Changed;

    /// <summary>The rows of a pair; null for a place that stands empty.</summary>
    public readonly (int Left, int Right)? Find(int pair) =>
        pairs[pair].IsUsed ? (pairs[pair].Left.Row, pairs[pair].Right.Row) : null;

    public void Add(bool mineIsLeft, int mine, int other)
    {
        var (left, right) = mineIsLeft ? (mine, other) : (other, mine);
        var place = pairs.Rent();
        pairs[place] = new Pair
        {
            IsUsed = true,
            Left = Link(ref leftHeads, isLeft: true, left, place),
            Right = Link(ref rightHeads, isLeft: false, right, place),
        };
        Changed.Add(place);
    }

    public void Touch(bool isLeft, int row)
    {
        for (var pair = Head(isLeft, row); pair >= 0; pair = Side(isLeft, pair).Next)
            Changed.Add(pair);
    }

    public void Drop(bool isLeft, int row)
    {
        for (var pair = Head(isLeft, row); pair >= 0;)
        {
            var next = Side(isLeft, pair).Next;
            Unlink(ref leftHeads, isLeft: true, pair);
            Unlink(ref rightHeads, isLeft: false, pair);
            pairs.Return(pair);
            Changed.Add(pair);
            pair = next;
        }
    }

    private readonly int Head(bool isLeft, int row)
    {
        var heads = isLeft ? leftHeads : rightHeads;
        return heads is not null && row < heads.Length ? heads[row] - 1 : -1;
    }

    private readonly ref Half Side(bool isLeft, int pair) => ref isLeft ? ref pairs[pair].Left : ref pairs[pair].Right;

    private Half Link(ref int[]? heads, bool isLeft, int row, int place)
    {
        if (row == Nobody)
            return new Half { Row = row, Next = -1, Previous = -1 };
        Growth.ToFit(ref heads, row);
        var next = heads[row] - 1;
        heads[row] = place + 1;
        if (next >= 0)
            Side(isLeft, next).Previous = place;
        return new Half { Row = row, Next = next, Previous = -1 };
    }

    private void Unlink(ref int[]? heads, bool isLeft, int pair)
    {
        var link = Side(isLeft, pair);
        if (link.Row == Nobody)
            return;
        if (link.Previous >= 0)
            Side(isLeft, link.Previous).Next = link.Next;
        else
            heads![link.Row] = link.Next + 1;
        if (link.Next >= 0)
            Side(isLeft, link.Next).Previous = link.Previous;
    }

    /// <summary>A row of a pair, and the pairs of that row before and after it.</summary>
    private struct Half
    {
        public int Row;
        public int Next;
        public int Previous;
    }

    private struct Pair
    {
        public bool IsUsed;
        public Half Left;
        public Half Right;
    }
}
