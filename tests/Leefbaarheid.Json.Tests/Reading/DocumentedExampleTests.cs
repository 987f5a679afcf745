using System.Text;
using System.Text.Json;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class DocumentedExampleTests
{
    private static readonly string Example = Documents.Example;

    [Fact]
    public void The_example_of_everything_is_right()
    {
        CaseReading reading = CaseReader.Read(Encoding.UTF8.GetBytes(Example));
        Assert.Empty(reading.Problems);
        Assert.Equal("H1", reading.Facts!.About!.Id);
    }

    [Fact]
    public void The_example_shows_every_property()
    {
        using JsonDocument json = JsonDocument.Parse(
            Example, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        HashSet<string> shown = [.. Names(json.RootElement)];
        IEnumerable<string> known = CaseFacts.Shape.All().SelectMany(shape => shape.Fields).Select(field => field.Name);
        Assert.Empty(known.Except(shown));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
