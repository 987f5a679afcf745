namespace Leefbaarheid.Rules;

/// <summary>
/// The order that puts the proposals of one rule together, and in it those that are one decision; equal ones last.
/// </summary>
internal sealed class Together : IComparer<Weighed>
{
    public static Together Instance { get; } = new();

    public int Compare(Weighed? x, Weighed? y) => Order(x!.Proposal, y!.Proposal);

    /// <summary>Whether they are told as one decision.</summary>
    public static bool AreOne(Decision one, Decision other) => ByKey(one, other) == 0;

    /// <summary>The place of a proposal among those in this order; negative where it is none of them.</summary>
    public static int PlaceOf(Decision proposal, ReadOnlySpan<Weighed> proposals) =>
        proposals.BinarySearch(new Sought(proposal, Order));

    /// <summary>Those of one rule, of proposals in this order.</summary>
    public static ReadOnlySpan<Weighed> OfRule(string rule, ReadOnlySpan<Weighed> proposals)
    {
        int start = ~proposals.BinarySearch(new Bound(rule, IsBefore: false));
        int end = ~proposals.BinarySearch(new Bound(rule, IsBefore: true));
        return proposals[start..end];
    }

    private static int Order(Decision one, Decision other) =>
        ByKey(one, other) is not 0 and var key ? key : one.CompareTo(other);

    private static int ByKey(Decision one, Decision other) =>
        string.CompareOrdinal(one.Rule, other.Rule) is not 0 and var rule ? rule
        : one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind)
        : Nullable.Compare(one.Partner?.Kind, other.Partner?.Kind) is not 0 and var partner ? partner
        : string.CompareOrdinal(one.Of, other.Of);

    private readonly struct Sought(Decision proposal, Comparison<Decision> order) : IComparable<Weighed>
    {
        public int CompareTo(Weighed? other) => order(proposal, other!.Proposal);
    }

    /// <summary>A place between rules: never that of a proposal.</summary>
    private readonly record struct Bound(string Rule, bool IsBefore) : IComparable<Weighed>
    {
        public int CompareTo(Weighed? other) =>
            string.CompareOrdinal(Rule, other!.Proposal.Rule) is not 0 and var rule ? rule : IsBefore ? 1 : -1;
    }
}
