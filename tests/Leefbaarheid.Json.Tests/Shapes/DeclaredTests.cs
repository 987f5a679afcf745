using System.Globalization;
using System.Text.Json.Nodes;
using Leefbaarheid.Json.Tests.Reading;
using Xunit;

namespace Leefbaarheid.Json.Tests.Shapes;

/// <summary>What is declared of references and days holds in the example of everything.</summary>
public sealed class DeclaredTests
{
    [Fact]
    public void A_reference_to_what_is_not_there_is_told()
    {
        (string Path, Field Field)[] references = [.. Fields().Where(place => place.Field.RefersTo is not null)];
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(
            $"{reference.Path}: gevonden \"nergens\"; verwacht {reference.Field.RefersTo!.What.Dutch} in dit bestand",
            string.Join('\n', With(reference.Path, "nergens")),
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_recorded_day_does_not_lie_ahead_and_a_planned_one_may()
    {
        (string Path, Field Field)[] days = [.. Fields().Where(place => place.Field.Dating != Dating.None)];
        Assert.Contains(days, day => day.Field.Dating == Dating.Planned);
        foreach ((string path, Field field) in days.Where(day => day.Path != "$.at"))
        {
            bool isRefused = With(path, "2026-11-24").Contains(
                $"{path}: gevonden 2026-11-24; verwacht een datum tot en met 2026-11-23, de dag van het advies");
            Assert.Equal(field.Dating == Dating.Recorded, isRefused);
        }
    }

    private static string[] With(string path, string value)
    {
        JsonObject file = Documents.Parse(Documents.Example);
        file.At(path)!.ReplaceWith(JsonValue.Create(value));
        return Problems.Of(file.ToJsonString(), "2026-11-23");
    }

    // The properties of the example with the place of their value, of a list of the first.
    private static IEnumerable<(string Path, Field Field)> Fields() =>
        Below(Documents.Parse(Documents.Example), "$", CaseFacts.Shape);

    private static IEnumerable<(string Path, Field Field)> Below(JsonObject item, string path, Shape shape) =>
        from field in shape.Fields
        where item[field.Name] is not null
        let place = $"{path}.{field.Name}"
        from found in field.Nested is { } nested ? Objects(item[field.Name]!, place, nested)
            : [(item[field.Name] is JsonArray ? $"{place}[0]" : place, field)]
        select found;

    private static IEnumerable<(string Path, Field Field)> Objects(JsonNode node, string path, Shape shape) =>
        node is JsonArray items
            ? items.SelectMany((item, index) => Below(
                item!.AsObject(), string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), shape))
            : Below(node.AsObject(), path, shape);
}
