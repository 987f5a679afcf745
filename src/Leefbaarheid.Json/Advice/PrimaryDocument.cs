using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record PrimaryDocument(
    [property: JsonRequired] string Case,
    string? Primary,
    IReadOnlyList<NoRuleDocument>? NoRuleMatched,
    [property: JsonRequired] string CaseKind)
{
    public static PrimaryDocument Of(CaseAdvice advice, CaseSubject subject, Language language) =>
        new(
        subject.Id,
        advice.PrimaryOf(subject),
        NoRuleDocument.Of(advice, subject, language),
        CaseKinds.Of(subject));

    public CaseSubject ToCase() => CaseKinds.Read(Case, CaseKind);
}
