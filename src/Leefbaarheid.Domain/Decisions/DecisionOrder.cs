using static Leefbaarheid.Domain.Ordering;

namespace Leefbaarheid.Domain;

/// <summary>
/// Volgorde van besluiten: a total order. Acts and referrals of rules whose card says so, by
/// <see cref="RuleCard.Precedence"/>; other referrals; other acts; what to find out; warnings and plans; blocks last.
/// Within a place the earliest due day (none comes last), then rule id, case, kind, partner, which of several it is and
/// what it says, part by part.
/// </summary>
public sealed class DecisionOrder : IComparer<Decision>
{
    private const int AllOthers = int.MaxValue - 4;

    private DecisionOrder()
    {
    }

    /// <summary>The order.</summary>
    public static DecisionOrder Instance { get; } = new();

    /// <summary>Whether x comes before (negative) or after (positive) y; zero only for equal decisions.</summary>
    /// <param name="x">The one.</param>
    /// <param name="y">The other.</param>
    public int Compare(Decision? x, Decision? y) =>
        ReferenceEquals(x, y) ? 0
        : x is null || y is null ? (x is null ? 1 : -1)
        : Differ(Place(x).CompareTo(Place(y)), out int difference)
            || Differ(CompareDue(x, y), out difference)
            || Differ(string.CompareOrdinal(x.Rule, y.Rule), out difference)
            || Differ(x.Case.CompareTo(y.Case), out difference)
            || Differ((int)x.Kind - (int)y.Kind, out difference)
            || Differ(Nullable.Compare(x.Partner?.Kind, y.Partner?.Kind), out difference)
            || Differ(string.CompareOrdinal(x.Of, y.Of), out difference)
        ? difference
        : DecisionParts.Compare(x, y);

    private static int CompareDue(Decision x, Decision y) =>
        x.Due is null || y.Due is null
            ? (x.Due is null ? 1 : 0) - (y.Due is null ? 1 : 0)
            : x.Due.Value.CompareTo(y.Due.Value);

    private static int Place(Decision decision) => decision.Kind switch
    {
        DecisionKind.Act => decision.Card.Precedence ?? AllOthers + 1,
        DecisionKind.Refer => decision.Card.Precedence ?? AllOthers,
        DecisionKind.Require => AllOthers + 2,
        DecisionKind.Block => AllOthers + 4,
        _ => AllOthers + 3,
    };
}
