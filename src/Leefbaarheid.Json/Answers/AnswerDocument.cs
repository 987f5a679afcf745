namespace Leefbaarheid.Json;

/// <summary>An answer with the keys of the JSON output, in their order.</summary>
internal sealed record AnswerDocument(
    string At, int? IgnoredLater, string Rule, string? Case, IReadOnlyList<OutlineDocument> Answers)
{
    public static AnswerDocument Of(CaseAnswer answer) => new(
        Days.Iso(answer.At),
        answer.IgnoredLater,
        answer.Rule,
        answer.About?.Id,
        [.. answer.Answers.Select(OutlineDocument.Of)]);
}
