namespace Leefbaarheid.Domain.Decisions;

/// <summary>
/// Volgorde van besluiten: a total order. Acts and referrals of VEI-01, HG-02, HG-01, SCH-04, SCH-02; other
/// referrals; other acts; what to find out; warnings and plans; blocks last. Within a place the earliest due day
/// (none comes last), then rule id, case, kind, partner, what it is about and what it says.
/// </summary>
public sealed class DecisionOrder : IComparer<Decision>
{
    private static readonly string[] First = ["VEI-01", "HG-02", "HG-01", "SCH-04", "SCH-02"];

    private DecisionOrder()
    {
    }

    /// <summary>The order.</summary>
    public static DecisionOrder Instance { get; } = new();

    /// <summary>Whether x comes before (negative) or after (positive) y; zero only for equal decisions.</summary>
    /// <param name="x">The one.</param>
    /// <param name="y">The other.</param>
    public int Compare(Decision? x, Decision? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        return FirstDifference(
            Place(x).CompareTo(Place(y)),
            CompareDue(x, y),
            string.CompareOrdinal(x.Rule, y.Rule),
            x.Case.CompareTo(y.Case),
            x.Kind.CompareTo(y.Kind),
            Nullable.Compare(x.Partner?.Kind, y.Partner?.Kind),
            string.CompareOrdinal(x.About, y.About),
            x.Equals(y) ? 0 : string.CompareOrdinal(x.ToString(), y.ToString()));
    }

    private static int CompareDue(Decision x, Decision y) =>
        x.Due is null || y.Due is null
            ? (x.Due is null ? 1 : 0) - (y.Due is null ? 1 : 0)
            : x.Due.Value.CompareTo(y.Due.Value);

    private static int Place(Decision decision) => decision switch
    {
        Act or Refer when Array.IndexOf(First, decision.Rule) is >= 0 and int place => place,
        Refer => First.Length,
        Act => First.Length + 1,
        Require => First.Length + 2,
        Block => First.Length + 4,
        _ => First.Length + 3,
    };

    private static int FirstDifference(params ReadOnlySpan<int> differences)
    {
        foreach (int difference in differences)
        {
            if (difference != 0)
            {
                return difference;
            }
        }

        return 0;
    }
}
