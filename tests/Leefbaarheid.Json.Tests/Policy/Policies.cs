using System.Text;
using System.Text.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json.Tests.Policy;

/// <summary>Policies to try, and what reading them tells.</summary>
internal static class Policies
{
    public static LeefbaarheidPolicy Random(int seed) =>
        LeefbaarheidPolicy.Ask(new RandomOptions<LeefbaarheidPolicy>(new Random(seed)));

    public static PolicyReading Read(string json) => PolicyReader.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>The problems of a file, each in one line.</summary>
    public static string[] Problems(string json) => Told(Read(json));

    /// <summary>The problems of settings, each in one line.</summary>
    public static string[] Problems(params (string Key, string? Value)[] settings) =>
        Told(PolicyReader.ReadSettings(Pairs(settings)));

    public static IEnumerable<KeyValuePair<string, string?>> Pairs(params (string Key, string? Value)[] settings) =>
        settings.Select(one => KeyValuePair.Create(one.Key, one.Value));

    /// <summary>A file as the settings that a host would make of it: every value text, a list by numbers.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(byte[] file)
    {
        using JsonDocument json = JsonDocument.Parse(file);
        return [.. Flat("", json.RootElement)];
    }

    private static string[] Told(PolicyReading reading) => [.. reading.Problems.Select(problem => problem.ToString())];

    private static IEnumerable<KeyValuePair<string, string?>> Flat(string key, JsonElement json)
    {
        (string Name, JsonElement Value)[] below = json.ValueKind switch
        {
            JsonValueKind.Object => [.. json.EnumerateObject().Select(one => (one.Name.ToUpperInvariant(), one.Value))],
            JsonValueKind.Array => [.. json.EnumerateArray().Select((one, index) => ($"{index}", one))],
            _ => [],
        };
        return below.Length == 0
            ? [KeyValuePair.Create(key, json.ValueKind == JsonValueKind.Array ? "" : (string?)json.ToString())]
            : below.Reverse().SelectMany(one => Flat(key.Length > 0 ? $"{key}:{one.Name}" : one.Name, one.Value));
    }
}
