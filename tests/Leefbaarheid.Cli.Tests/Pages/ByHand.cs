using System.Text.Json;
using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Cli.Tests.Pages;

/// <summary>What a person writes of a rule, since it does not follow from it.</summary>
/// <param name="Sentences">The sentences of the source text that it serves, by their keys.</param>
/// <param name="Shares">
/// The most that it may give to each kind of partner; <c>*</c>, in words, is for fields that no rule names.
/// </param>
/// <param name="NotCovered">What a reader could expect of it that it does not do, in Dutch.</param>
internal sealed record ByHand(
    [property: JsonRequired] IReadOnlyList<string> Sentences,
    [property: JsonRequired] IReadOnlyDictionary<string, IReadOnlyList<string>> Shares,
    [property: JsonRequired] IReadOnlyList<string> NotCovered)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The sentences of the source text, by their keys.</summary>
    public static IReadOnlyDictionary<string, string> AllSentences { get; } =
        JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Read("docs/rules/by-hand/sentences.json"))!;

    /// <summary>What is written of a rule; null where nobody did.</summary>
    public static ByHand? Of(string rule) => Repository.Read(NameOf(rule)) is { Length: > 0 } text
        ? JsonSerializer.Deserialize<ByHand>(text, Strict)
        : null;

    /// <summary>What is missing or wrong in it, and what to write.</summary>
    public static IEnumerable<string> ProblemsOf(string rule) => Of(rule) is { } told ?
    [
        .. If(told.Sentences.Count == 0, rule, "name in sentences at least one key of sentences.json"),
        .. told.Sentences.Where(key => !AllSentences.ContainsKey(key))
            .Select(key => $"{NameOf(rule)}: {key} is no key of sentences.json"),
        .. If(told.NotCovered.Count == 0, rule, "write in notCovered, in Dutch, what a reader could expect that it does not do"),
        .. told.Shares.Keys.Where(kind => kind != "*" && !PartnerKinds.Words.TryParse(kind, out _))
            .Select(kind => $"{NameOf(rule)}: {kind} is no kind of partner"),
    ] :
    [
        $"{NameOf(rule)} is not there; write sentences (keys of sentences.json), shares (a kind of partner and the fields "
            + "that the rule names for it) and notCovered (in Dutch, what it does not do)",
    ];

    public static string NameOf(string rule) => $"docs/rules/by-hand/{rule}.json";

    private static IEnumerable<string> If(bool isWrong, string rule, string mend) =>
        isWrong ? [$"{NameOf(rule)}: {mend}"] : [];
}
