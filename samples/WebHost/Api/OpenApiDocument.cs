using System.Text.Json.Nodes;

namespace Leefbaarheid.WebHost;

/// <summary>The document of the API. The schema of case files is that of the docs, as it is.</summary>
internal static class OpenApiDocument
{
    private const string Definitions = "#/definitions/";

    private static readonly Lazy<string> Text = new(Make);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/openapi.json", () => TypedResults.Text(Text.Value, "application/json"));

    private static string Make()
    {
        var document = JsonNode.Parse(Read("openapi.json"))!;
        var file = JsonNode.Parse(
            Read("case-file.schema.json").Replace(Definitions, "#/components/schemas/CaseFile/definitions/"))!;
        file.AsObject().Remove("$schema");
        document["components"]!["schemas"]!["CaseFile"] = file;
        return document.ToJsonString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(OpenApiDocument).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
