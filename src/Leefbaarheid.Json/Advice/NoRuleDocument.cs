using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record NoRuleDocument(
    [property: JsonRequired] string Topic,
    [property: JsonRequired] string Signal,
    [property: JsonRequired] string Due,
    string? Because,
    bool? AfterEfforts)
{
    public static IReadOnlyList<NoRuleDocument>? Of(CaseAdvice advice, CaseSubject? subject, Language language) =>
        Words.OrNone(advice.UnansweredIn(subject)
            .Select(topic => new NoRuleDocument(
                topic.Topic.File,
                topic.Signal.Value,
                Days.Iso(topic.Due),
                topic.Because.In(language),
                topic.AfterEfforts ? true : null)));

    public NoRuleMatched In(CaseSubject subject) =>
        new(subject, ReadTopic.Of(Topic), new SignalId(Signal), ReadWords.Day(Due, "noRuleMatched.due"))
        {
            AfterEfforts = AfterEfforts == true,
        };
}
