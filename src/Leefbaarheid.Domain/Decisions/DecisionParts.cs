using NodaTime;
using static Leefbaarheid.Domain.Ordering;

namespace Leefbaarheid.Domain;

/// <summary>The order of decisions of one key and one due day: by all else that they say, part by part.</summary>
internal static class DecisionParts
{
    /// <summary>Zero only where each part is equal.</summary>
    public static int Compare(Decision x, Decision y) =>
        Differ(CompareWhen(x, y), out int difference)
            || Differ(CompareWords(x, y), out difference)
            || Differ(CompareAddressee(x.Partner, y.Partner), out difference)
            || Differ(CompareData(x, y), out difference)
            || Differ(CompareGrounds(x, y), out difference)
            || Differ(CompareEffect(x, y), out difference)
        ? difference
        : 0;

    private static int CompareWhen(Decision x, Decision y) =>
        Differ(Nullable.Compare(x.Start, y.Start), out int difference)
            || Differ(Nullable.Compare(x.Rung, y.Rung), out difference)
            || Differ(Ordering.Compare(x.Dates, y.Dates, Compare), out difference)
        ? difference
        : 0;

    private static int CompareWords(Decision x, Decision y) =>
        Differ(Ordering.Compare(x.Step, y.Step), out int difference)
            || Differ(Ordering.Compare(x.Because, y.Because), out difference)
        ? difference
        : 0;

    private static int CompareData(Decision x, Decision y) =>
        Differ(Ordering.Compare(x.Facts, y.Facts, Compare), out int difference)
            || Differ(Ordering.Compare(x.Topics, y.Topics, static (a, b) => a.CompareTo(b)), out difference)
            || Differ(Ordering.Compare(x.Fields, y.Fields, Compare), out difference)
            || Differ(Ordering.Compare(x.Withheld, y.Withheld, Compare), out difference)
            || Differ(Ordering.Compare(MissingOf(x), MissingOf(y), static (a, b) => a.CompareTo(b)), out difference)
            || Differ(CompareAbout((x as Require)?.About, (y as Require)?.About), out difference)
        ? difference
        : 0;

    private static int CompareGrounds(Decision x, Decision y) =>
        Differ(Ordering.Compare(x.Reasons, y.Reasons, static (a, b) => a.CompareTo(b)), out int difference)
            || Differ(Ordering.Compare(x.LegalBasis, y.LegalBasis, static (a, b) => (int)a - (int)b), out difference)
            || Differ(Compare(x.Card, y.Card), out difference)
        ? difference
        : 0;

    private static int Compare(RuleCard x, RuleCard y) =>
        ReferenceEquals(x, y) ? 0
        : Differ(Ordering.Compare(x.Title, y.Title), out int difference)
            || Differ(Ordering.Compare(x.LegalBasis, y.LegalBasis, static (a, b) => (int)a - (int)b), out difference)
            || Differ(Ordering.Compare(x.Sources, y.Sources), out difference)
            || Differ(Ordering.Compare(x.Because, y.Because), out difference)
            || Differ(Ordering.Compare(x.Purpose, y.Purpose), out difference)
            || Differ(Nullable.Compare(x.Task, y.Task), out difference)
            || Differ(Nullable.Compare(x.Precedence, y.Precedence), out difference)
            || Differ(Ordering.Compare(x.Parts, y.Parts), out difference)
        ? difference
        : 0;

    private static int CompareEffect(Decision x, Decision y) =>
        Differ(Ordering.Compare(BlocksOf(x), BlocksOf(y), static (a, b) => a.CompareTo(b)), out int difference)
            || Differ(string.CompareOrdinal(x.StandsWith, y.StandsWith), out difference)
            || Differ(Ordering.Compare(x.LeavesStanding, y.LeavesStanding), out difference)
            || Differ((int)x.KeepsAway - (int)y.KeepsAway, out difference)
            || Differ(x.NeedsReview.CompareTo(y.NeedsReview), out difference)
            || Differ(x.EndsWithFacts.CompareTo(y.EndsWithFacts), out difference)
            || Differ(MarksOf(x).CompareTo(MarksOf(y)), out difference)
        ? difference
        : 0;

    private static ValueList<Term> MissingOf(Decision decision) => (decision as ILacking)?.Missing ?? [];

    private static ValueList<BlockTarget> BlocksOf(Decision decision) => (decision as Block)?.Blocks ?? [];

    private static (bool WithOther, LocalDate? OverSince, bool IsVisit) MarksOf(Decision decision) => decision switch
    {
        Act act => (act.EndsWithReferral, act.OverSince, act.IsOwnVisit),
        Block block => (block.EndsWithAct, null, false),
        Require question => (question.EndsWithStep, null, false),
        _ => default,
    };

    private static int CompareAddressee(Addressee? x, Addressee? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1)
        : Differ(Nullable.Compare(x.Partner, y.Partner), out int difference) ? difference
        : string.CompareOrdinal(x.Name, y.Name);

    private static int Compare(DatedItem x, DatedItem y) =>
        Differ(x.On.CompareTo(y.On), out int difference)
            || Differ(x.What.CompareTo(y.What), out difference)
        ? difference
        : Ordering.Compare(x.Ground, y.Ground);

    private static int Compare(FactReference x, FactReference y) =>
        Differ(x.Kind.CompareTo(y.Kind), out int difference) ? difference
        : string.CompareOrdinal(x.Id, y.Id);

    private static int CompareAbout(FactReference? x, FactReference? y) =>
        x is { } one && y is { } other ? Compare(one, other) : (x is null ? 0 : 1) - (y is null ? 0 : 1);

    private static int Compare(DataField x, DataField y) =>
        Differ(string.CompareOrdinal(x.Name, y.Name), out int difference) ? difference
        : (int)x.Class - (int)y.Class;

    private static int Compare(WithheldField x, WithheldField y) =>
        Differ(Compare(x.Field, y.Field), out int difference) ? difference
        : (int)x.Reason - (int)y.Reason;
}
