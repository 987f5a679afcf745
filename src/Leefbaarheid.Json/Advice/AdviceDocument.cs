using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>An advice with the keys of the JSON output, in their order.</summary>
internal sealed record AdviceDocument(
    [property: JsonRequired] string At,
    int? IgnoredLater,
    string? Primary,
    IReadOnlyList<NoRuleDocument>? NoRuleMatched,
    [property: JsonRequired] IReadOnlyList<DecisionDocument> Decisions,
    IReadOnlyList<PrimaryDocument>? Primaries,
    string? Case,
    string? CaseKind)
{
    public static AdviceDocument Of(CaseAdvice advice, Language language) => new(
        Days.Iso(advice.At),
        advice.IgnoredLater,
        advice.PrimaryOf(advice.About),
        NoRuleDocument.Of(advice, advice.About, language),
        [.. advice.Decisions.Select(decision => DecisionDocument.Telling(decision, language))],
        Words.OrNone(OtherCases(advice).Select(other => PrimaryDocument.Of(advice, other, language))),
        advice.About?.Id,
        advice.About is null ? null : CaseKinds.Of(advice.About));

    public CaseAdvice ToAdvice()
    {
        CaseSubject? about = Case is null || CaseKind is null ? null : CaseKinds.Read(Case, CaseKind);
        return new(
            ReadWords.Day(At, "at"),
            about,
            Decisions.Select(ReadDecision.Of),
            ReadCases(about).Where(one => one.Primary is not null).Select(one => new Primary(one.Case, one.Primary!)),
            ReadCases(about).SelectMany(one => one.NoRule.Select(topic => topic.In(one.Case))))
        {
            IgnoredLater = IgnoredLater,
        };
    }

    private IEnumerable<(CaseSubject Case, string? Primary, IReadOnlyList<NoRuleDocument> NoRule)> ReadCases(
        CaseSubject? about)
    {
        if (about is not null)
            yield return (about, Primary, NoRuleMatched ?? []);
        foreach (PrimaryDocument other in Primaries ?? [])
            yield return (other.ToCase(), other.Primary, other.NoRuleMatched ?? []);
    }

    private static IEnumerable<CaseSubject> OtherCases(CaseAdvice advice) =>
        advice.Decisions.Select(decision => decision.Case)
            .Concat(advice.NoRuleMatched.Select(topic => topic.Case))
            .Where(subject => subject != advice.About)
            .Distinct()
            .Order();
}
