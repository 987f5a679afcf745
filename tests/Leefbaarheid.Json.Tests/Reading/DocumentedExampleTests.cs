using System.Text;
using System.Text.Json;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Reading;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class DocumentedExampleTests
{
    private static readonly string Example = Text.Split("```jsonc")[1].Split("```")[0];

    private static string Text => File.ReadAllText(Find(AppContext.BaseDirectory));

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
        string[] known =
        [
            .. typeof(FileObject).Assembly.GetTypes()
                .Where(type => type.IsAssignableTo(typeof(FileObject)))
                .SelectMany(type => type.GetProperties())
                .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
                .Distinct()
                .Except(["path", "known", "isMediation"]),
        ];
        Assert.Empty(known.Except(shown));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static string Find(string folder) =>
        Path.Combine(folder, "docs", "case-file.md") is var page && File.Exists(page)
            ? page
            : Find(Directory.GetParent(folder)?.FullName ?? throw new FileNotFoundException("docs/case-file.md"));
}
