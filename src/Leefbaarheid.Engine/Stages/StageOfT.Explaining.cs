namespace Leefbaarheid.Engine.Stages;

internal abstract partial class Stage<T>
{
    /// <summary>The way on which the row of a slot came to be.</summary>
    public Trial<T> TrialOf(Inquiry inquiry, int slot)
    {
        var row = new Origin(this, slot);
        var trial = inquiry.Once(row, () => Retrace(inquiry, slot));
        if (MakesGroups && trial.IsThrough)
            inquiry.Gatherings[trial.Steps[^1]] = row;
        return trial;
    }

    /// <summary>Every way of the row that is asked about through this stage, and where it was stopped.</summary>
    public IReadOnlyList<Trial<T>> Trials(Inquiry inquiry) =>
        inquiry.IsBare ? Follow(inquiry) : inquiry.Once((this, inquiry.Origin), () => Follow(inquiry));

    /// <summary>Rows that would be told if it were their time.</summary>
    public virtual IEnumerable<Away<T>> Lapsed(Inquiry inquiry) => [];

    /// <summary>The same by a key; those whose key cannot be found out are left out.</summary>
    private ILookup<TKey, Lapse> LapsedBy<TKey>(Inquiry inquiry, KeyReader<T, TKey> key) =>
        inquiry.Once(key, () => Lapsed(inquiry)
            .Select(away => (HasKey: key.Try(away.Row, out var found), Key: found, away))
            .Where(row => row.HasKey)
            .ToLookup(row => row.Key, row => row.away.As(RelationOf<T>())));

    /// <summary>The sound rows of this stage that have a key; those too that would if it were their time.</summary>
    public GroupPremise GroupOf<TKey>(
        Inquiry inquiry, RowsByKey<T> rows, KeyReader<T, TKey> reader, ref KeyTable<TKey> keys, KeyId key)
    {
        var members = Inquiry.InOrder(
            (key.IsKnown ? rows.SlotsOf(key) : []).Select(slot => TrialOf(inquiry, slot)),
            member => inquiry.TextsOf(member.Premises).Concat(inquiry.TextsOf(member.Steps)));
        var premises = members.SelectMany(MemberOf).Distinct<Premise>(ReferenceEqualityComparer.Instance);
        return new GroupPremise(TypeName.Of(typeof(T)), rows.Counts.Sound(key), [.. premises])
        {
            Lapsed = inquiry.WantsLapsed && key.IsKnown ? [.. LapsedBy(inquiry, reader)[keys[key.Number]]] : [],
        };
    }

    /// <summary>What a row rests on, by itself where clauses looked at it.</summary>
    private static IEnumerable<Premise> MemberOf(Trial<T> row) =>
        row.Steps.Length == 1 ? row.Premises : [new MemberPremise(row.Steps)];

    /// <summary>Runs the row of a slot again, from where it began.</summary>
    protected abstract Trial<T> Retrace(Inquiry inquiry, int slot);

    /// <summary>The ways of a row that began earlier on; none where rows begin here.</summary>
    protected virtual IEnumerable<Trial<T>> Continue(Inquiry inquiry) => [];

    /// <summary>What becomes of the row that is asked about, here, with fewer members of its group.</summary>
    protected virtual IEnumerable<Trial<T>> Trim(Inquiry inquiry) => [];

    private List<Trial<T>> Follow(Inquiry inquiry) =>
        inquiry.Origin.Stage != this ? [.. Continue(inquiry)]
        : inquiry.IsBare ? [.. Trim(inquiry)]
        : [TrialOf(inquiry, inquiry.Origin.Slot)];
}
