using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The words of a day of a decision, in both languages.</summary>
internal sealed record WholeDateDocument([property: JsonRequired] TextDocument What, TextDocument? Ground)
{
    public static WholeDateDocument Of(DatedItem date) =>
        new(TextDocument.Naming(date.What), TextDocument.Of(date.Ground));
}
