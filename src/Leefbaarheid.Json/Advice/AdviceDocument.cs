using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>An advice with the keys of the JSON output, in their order.</summary>
internal sealed record AdviceDocument(
    string At,
    int? IgnoredLater,
    string? Primary,
    IReadOnlyList<NoRuleDocument>? NoRuleMatched,
    IReadOnlyList<DecisionDocument> Decisions,
    IReadOnlyList<PrimaryDocument>? Primaries)
{
    public static AdviceDocument Of(CaseAdvice advice, Language language) => new(
        Days.Iso(advice.At),
        advice.IgnoredLater,
        advice.PrimaryOf(advice.About),
        NoRuleDocument.Of(advice, advice.About, language),
        [.. advice.Decisions.Select(decision => DecisionDocument.Telling(decision, language))],
        Words.OrNone(OtherCases(advice).Select(other => PrimaryDocument.Of(advice, other, language))));

    private static IEnumerable<CaseSubject> OtherCases(CaseAdvice advice) =>
        advice.Decisions.Select(decision => decision.Case)
            .Concat(advice.NoRuleMatched.Select(topic => topic.Case))
            .Where(subject => subject != advice.About)
            .Distinct()
            .Order();
}
