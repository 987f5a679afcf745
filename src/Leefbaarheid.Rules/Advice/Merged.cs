namespace Leefbaarheid.Rules;

/// <summary>
/// One rule from two topics is one decision: the earliest due, with the reasons of both (how-the-rules-are-read.md,
/// 2).
/// </summary>
internal static class Merged
{
    public static Decision Of(IReadOnlyCollection<Decision> same)
    {
        Decision[] all = [.. same.Distinct().Order(DecisionOrder.Instance)];
        return all.Length == 1 ? all[0] : WithParts(all, all[0] with
        {
            Because = all.Select(d => d.Because).Distinct().Aggregate((first, second) => first.Then(second)),
            Start = all.Min(d => d.Start),
            Due = all.Min(d => d.Due),
            Dates = Union(all, d => d.Dates),
            Amount = all.Any(d => d.Amount is not null) ? all.Sum(d => d.Amount) : null,
            InBlock = all.All(d => d.InBlock == all[0].InBlock) ? all[0].InBlock : null,
            Fields = Union(all, d => d.Fields),
            Withheld = Union(all, d => d.Withheld),
            Reasons = [.. Union(all, d => d.Reasons).OrderBy(reason => reason.Code, StringComparer.Ordinal)],
            Facts = Union(all, d => d.Facts),
            Topics = Union(all, d => d.Topics),
            NeedsReview = all.Any(d => d.NeedsReview),
        });
    }

    /// <summary>The part in which what is told differs from one that it was made of; null where none is lost.</summary>
    public static string? Lost(Decision one, Decision told) =>
        !one.Step.Equals(told.Step) ? nameof(Decision.Step)
        : one.Rung != told.Rung ? nameof(Decision.Rung)
        : one.Partner != told.Partner ? nameof(Decision.Partner)
        : !one.LegalBasis.Equals(told.LegalBasis) ? nameof(Decision.LegalBasis)
        : one.StandsWith != told.StandsWith ? nameof(Decision.StandsWith)
        : one.KeepsAway != told.KeepsAway ? nameof(Decision.KeepsAway)
        : !one.LeavesStanding.Equals(told.LeavesStanding) ? nameof(Decision.LeavesStanding)
        : null;

    /// <summary>With what only some kinds have.</summary>
    private static Decision WithParts(Decision[] all, Decision merged) => merged switch
    {
        Require question => question with
        {
            Missing = MissingOf(all),
            EndsWithStep = all.All(one => one is Require { EndsWithStep: true }),
        },
        Act act => act with
        {
            Missing = MissingOf(all),
            IsOwnVisit = all.Any(one => one is Act { IsOwnVisit: true }),
        },
        Block block => block with
        {
            Missing = MissingOf(all),
            Blocks = all.Cast<Block>().SelectMany(one => one.Blocks).Distinct().ToValueList(),
        },
        _ => merged,
    };

    /// <summary>What any of them lacks, once: in the order of the row, where the rule tells it.</summary>
    private static ValueList<Term> MissingOf(Decision[] all)
    {
        Term[] order = [.. all[0].Card.Missing];
        return all
            .Cast<ILacking>()
            .OrderByDescending(one => one.Missing.Count)
            .SelectMany(one => one.Missing)
            .Distinct()
            .OrderBy(term => Array.IndexOf(order, term))
            .ToValueList();
    }

    private static ValueList<T> Union<T>(Decision[] all, Func<Decision, ValueList<T>> items) =>
        all.SelectMany(items).Distinct().ToValueList();
}
