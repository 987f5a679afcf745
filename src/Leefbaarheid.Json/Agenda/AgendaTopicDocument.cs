using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record AgendaTopicDocument(string Case, string Topic, string Signal, string Due, string? Because)
{
    public static AgendaTopicDocument Of(NoRuleMatched topic, Language language) => new(
        topic.Case.Id, topic.Topic.File, topic.Signal.Value, Days.Iso(topic.Due), topic.Because.In(language));
}
