namespace Leefbaarheid.Rules.Advice;

/// <summary>One rule from two topics is one decision: the earliest due, with the reasons of both (B0.2).</summary>
internal static class Merged
{
    public static Decision Of(IReadOnlyCollection<Decision> same)
    {
        Decision[] all = [.. same.Distinct().Order(DecisionOrder.Instance)];
        return all.Length == 1 ? all[0] : all[0] with
        {
            Because = all.Select(d => d.Because).Distinct().Aggregate((first, second) => first.Then(second)),
            Start = all.Min(d => d.Start),
            Due = all.Min(d => d.Due),
            Dates = Union(all, d => d.Dates),
            Fields = Union(all, d => d.Fields),
            Withheld = Union(all, d => d.Withheld),
            Missing = all.OrderByDescending(d => d.Missing.Count).SelectMany(d => d.Missing).Distinct().ToValueList(),
            Reasons = Union(all, d => d.Reasons),
            Blocks = Union(all, d => d.Blocks),
            Facts = Union(all, d => d.Facts),
            Topics = Union(all, d => d.Topics),
            NeedsReview = all.Any(d => d.NeedsReview),
        };
    }

    private static ValueList<T> Union<T>(Decision[] all, Func<Decision, ValueList<T>> items) =>
        all.SelectMany(items).Distinct().ToValueList();
}
