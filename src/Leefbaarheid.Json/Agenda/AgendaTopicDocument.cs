using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record AgendaTopicDocument(
    [property: JsonRequired] string Case,
    [property: JsonRequired] string Topic,
    [property: JsonRequired] string Signal,
    [property: JsonRequired] string Due,
    string? Because,
    bool? AfterEfforts,
    [property: JsonRequired] string CaseKind)
{
    public static AgendaTopicDocument Of(NoRuleMatched topic, Language language) => new(
        topic.Case.Id,
        topic.Topic.File,
        topic.Signal.Value,
        Days.Iso(topic.Due),
        topic.Because.In(language),
        topic.AfterEfforts ? true : null,
        CaseKinds.Of(topic.Case));

    public NoRuleMatched ToTopic() => new NoRuleDocument(Topic, Signal, Due, Because, AfterEfforts)
        .In(CaseKinds.Read(Case, CaseKind));
}
