using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>
/// What a decision holds besides its other keys, so that it reads back whole: both languages, and how it ends and
/// keeps others away. Lists stand beside those of the other keys, item by item.
/// </summary>
internal sealed record WholeDocument(
    [property: JsonRequired] CardDocument Card,
    TextDocument? Step,
    TextDocument? Because,
    string? Start,
    IReadOnlyList<WholeDateDocument>? Dates,
    IReadOnlyList<TextDocument>? Missing,
    IReadOnlyList<TextDocument>? Reasons,
    IReadOnlyList<string>? Blocks,
    IReadOnlyList<string>? Fields,
    IReadOnlyList<string>? Withheld,
    IReadOnlyList<TextDocument>? Facts,
    IReadOnlyList<string>? Topics,
    string? StandsWith,
    string? KeepsAway,
    IReadOnlyList<string>? LeavesStanding,
    bool? EndsWithFacts,
    bool? EndsWithReferral,
    bool? EndsWithAct,
    bool? EndsWithStep,
    string? OverSince,
    bool? IsOwnVisit,
    WholeFactDocument? About)
{
    public static WholeDocument Of(Decision decision) => new(
        CardDocument.Of(decision.Card),
        TextDocument.Of(decision.Step),
        TextDocument.Of(decision.Because),
        Words.Iso(decision.Start),
        Words.OrNone(decision.Dates.Select(WholeDateDocument.Of)),
        Words.OrNone(((decision as ILacking)?.Missing ?? []).Select(TextDocument.Naming)),
        Words.OrNone(decision.Reasons.Select(TextDocument.Naming)),
        Words.OrNone(((decision as Block)?.Blocks ?? []).Select(BlockTargets.SortOf)),
        Words.OrNone(decision.Fields.Select(ClassOf)),
        Words.OrNone(decision.Withheld.Select(withheld => ClassOf(withheld.Field))),
        Words.OrNone(decision.Facts.Select(fact => TextDocument.Naming(fact.Kind))),
        Words.OrNone(decision.Topics.Select(topic => topic.File)),
        decision.StandsWith,
        decision.KeepsAway == default ? null : decision.KeepsAway.ToString(),
        Words.OrNone(decision.LeavesStanding),
        Yes(decision.EndsWithFacts),
        Yes(decision is Act { EndsWithReferral: true }),
        Yes(decision is Block { EndsWithAct: true }),
        Yes(decision is Require { EndsWithStep: true }),
        Words.Iso((decision as Act)?.OverSince),
        Yes(decision is Act { IsOwnVisit: true }),
        (decision as Require)?.About is { } about ? WholeFactDocument.Of(about) : null);

    private static string ClassOf(DataField field) => DataClasses.Words.File(field.Class);

    private static bool? Yes(bool answer) => answer ? true : null;
}
