using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record NoRuleDocument(string Topic, string Signal, string Due, string? Because)
{
    public static IReadOnlyList<NoRuleDocument>? Of(CaseAdvice advice, CaseSubject? subject, Language language) =>
        Words.OrNone(advice.UnansweredIn(subject)
            .Select(topic => new NoRuleDocument(
                topic.Topic.File, topic.Signal.Value, Days.Iso(topic.Due), topic.Because.In(language))));
}
