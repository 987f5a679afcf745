using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

internal sealed record OutlineDocument(
    [property: JsonRequired] string Text, IReadOnlyList<OutlineDocument>? Lines)
{
    public static OutlineDocument Of(Outline outline) =>
        new(outline.Text, Words.OrNone(outline.Lines.Select(Of)));

    public Outline ToOutline() => new(Text, [.. (Lines ?? []).Select(line => line.ToOutline())]);
}
