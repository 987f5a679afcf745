using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record PrimaryDocument(string Case, string? Primary, IReadOnlyList<NoRuleDocument>? NoRuleMatched)
{
    public static PrimaryDocument Of(CaseAdvice advice, CaseSubject subject, Language language) =>
        new(subject.Id, advice.PrimaryOf(subject), NoRuleDocument.Of(advice, subject, language));
}
