using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

internal sealed record OutlineDocument(string Text, IReadOnlyList<OutlineDocument>? Lines)
{
    public static OutlineDocument Of(Outline outline) =>
        new(outline.Text, Words.OrNone(outline.Lines.Select(Of)));
}
