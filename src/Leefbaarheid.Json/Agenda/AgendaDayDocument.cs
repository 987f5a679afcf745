using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A day of an agenda with the keys of the JSON output, in their order.</summary>
internal sealed record AgendaDayDocument(
    string On,
    IReadOnlyList<DecisionDocument>? Began,
    IReadOnlyList<DecisionDocument>? Amended,
    IReadOnlyList<DecisionDocument>? Ended,
    IReadOnlyList<AgendaTopicDocument>? NoRuleMatched,
    IReadOnlyList<AgendaTopicDocument>? Answered,
    IReadOnlyList<PrimaryDocument>? Primaries)
{
    public static AgendaDayDocument Of(AgendaDay day, Language language) => new(
        Days.Iso(day.On),
        All(day.Began, language),
        All(day.Amended, language),
        All(day.Ended, language),
        Words.OrNone(day.Unanswered.Select(topic => AgendaTopicDocument.Of(topic, language))),
        Words.OrNone(day.Answered.Select(topic => AgendaTopicDocument.Of(topic, language))),
        Words.OrNone(day.Primaries.Select(primary => new PrimaryDocument(primary.Case.Id, primary.Rule, null))
            .Concat(day.WithoutPrimary.Select(subject => new PrimaryDocument(subject.Id, null, null)))));

    private static IReadOnlyList<DecisionDocument>? All(IEnumerable<Decision> decisions, Language language) =>
        Words.OrNone(decisions.Select(decision => DecisionDocument.Telling(decision, language)));
}
