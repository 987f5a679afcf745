using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A day of an agenda with the keys of the JSON output, in their order.</summary>
internal sealed record AgendaDayDocument(
    [property: JsonRequired] string On,
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
        Words.OrNone(day.Primaries.Select(primary => new PrimaryDocument(
                primary.Case.Id, primary.Rule, null, CaseKinds.Of(primary.Case)))
            .Concat(day.WithoutPrimary.Select(subject => new PrimaryDocument(
                subject.Id, null, null, CaseKinds.Of(subject))))));

    public AgendaDay ToDay() => new(ReadWords.Day(On, "on"))
    {
        Began = ReadWords.All(Began, ReadDecision.Of),
        Amended = ReadWords.All(Amended, ReadDecision.Of),
        Ended = ReadWords.All(Ended, ReadDecision.Of),
        Unanswered = ReadWords.All(NoRuleMatched, topic => topic.ToTopic()),
        Answered = ReadWords.All(Answered, topic => topic.ToTopic()),
        Primaries = (Primaries ?? []).Where(one => one.Primary is not null)
            .Select(one => new Primary(one.ToCase(), one.Primary!)).ToValueList(),
        WithoutPrimary = (Primaries ?? []).Where(one => one.Primary is null)
            .Select(one => one.ToCase()).ToValueList(),
    };

    private static IReadOnlyList<DecisionDocument>? All(IEnumerable<Decision> decisions, Language language) =>
        Words.OrNone(decisions.Select(decision => DecisionDocument.Telling(decision, language)));
}
