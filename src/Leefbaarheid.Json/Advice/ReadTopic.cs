using System.Text.Json;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A topic by its word: that of a category, or of all nuisance.</summary>
internal static class ReadTopic
{
    private static readonly Dictionary<string, Topic> Topics = SignalCategories.Words
        .Select(word => Topic.Of(word.Value)).Distinct().ToDictionary(topic => topic.File, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Words => Topics.Keys;

    public static Topic Of(string word) => Topics.TryGetValue(word, out Topic topic)
        ? topic
        : throw new JsonException(
            $"topic is {Quoted.Mark(word)}; write {Quoted.Choice(Nearest.To(word, Topics.Keys)).English}.");
}
