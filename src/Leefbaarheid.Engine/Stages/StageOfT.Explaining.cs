namespace Leefbaarheid.Engine.Stages;

internal abstract partial class Stage<T>
{
    /// <summary>The row that a row of this stage began as.</summary>
    public abstract Origin OriginOf(Memory memory, int slot);

    /// <summary>Every way of the row that is asked about through this stage, and where it was stopped.</summary>
    public abstract IEnumerable<Trial<T>> Try(Inquiry inquiry);

    /// <summary>Rows that were told until their time passed.</summary>
    public virtual IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) => [];

    /// <summary>What a row of this stage rests on.</summary>
    public ImmutableArray<Premise> PremisesOf(Inquiry inquiry, int slot, T value) =>
        inquiry.IsBare ? [] : PremisesOf(WaysTo(inquiry.From(OriginOf(inquiry.Memory, slot)), value));

    /// <summary>What a row of this stage rests on, known by a condition in place of its value.</summary>
    public ImmutableArray<Premise> PremisesOf(Inquiry inquiry, int slot, Func<T, bool> isIt) =>
        PremisesOf(Try(inquiry.From(OriginOf(inquiry.Memory, slot))).Where(t => t.IsThrough && isIt(t.Value)));

    /// <summary>The ways on which a row comes out equal to a value; where rows have no equality, all ways.</summary>
    public IReadOnlyList<Trial<T>> WaysTo(Inquiry inquiry, T value)
    {
        var ways = Try(inquiry).Where(t => t.IsThrough).ToList();
        var same = ways.FindAll(t => EqualityComparer<T>.Default.Equals(t.Value, value));
        return same.Count > 0 ? same : ways;
    }

    private static ImmutableArray<Premise> PremisesOf(IEnumerable<Trial<T>> ways) =>
        [.. ways.SelectMany(way => way.Steps).SelectMany(step => step.Premises)];

    /// <summary>A group of rows of this stage.</summary>
    public static GroupPremise GroupOf<TRow>(Inquiry inquiry, Stage<TRow> source, ref Side<TRow> rows, KeyId key)
    {
        var members = new List<ImmutableArray<Premise>>();
        for (var place = inquiry.IsBare ? -1 : rows.First(key); place >= 0; place = rows[place].Next)
        {
            if (!rows[place].IsFailed)
                members.Add(source.PremisesOf(inquiry, rows[place].Slot, rows[place].Value));
        }

        return new GroupPremise(typeof(TRow).Name, rows.Counts.Sound(key), Steps.InOrder(members));
    }
}
