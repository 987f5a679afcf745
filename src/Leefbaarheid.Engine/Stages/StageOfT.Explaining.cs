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

    /// <summary>Rows that were told until their time passed.</summary>
    public virtual IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) => [];

    /// <summary>A group of rows of this stage.</summary>
    public GroupPremise GroupOf(Inquiry inquiry, int count, IEnumerable<int> slots)
    {
        var members = Inquiry.InOrder(slots.Select(slot => TrialOf(inquiry, slot).Premises), p => inquiry.TextsOf(p));
        var premises = members.SelectMany(member => member).Distinct<Premise>(ReferenceEqualityComparer.Instance);
        return new GroupPremise(TypeName.Of(typeof(T)), count, [.. premises]);
    }

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
