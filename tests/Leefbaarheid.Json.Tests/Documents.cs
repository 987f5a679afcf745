using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Checkouts;

namespace Leefbaarheid.Json.Tests;

/// <summary>The pages and samples of this repository, found from where the tests run.</summary>
internal static class Documents
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Case files that are right: the samples, and the example of everything in the docs.</summary>
    public static IReadOnlyList<JsonObject> CaseFiles { get; } =
    [
        .. Directory.EnumerateFiles(PathOf("samples", "cases"), "*.json").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Append(Example).Select(Parse),
    ];

    /// <summary>The example of everything in the docs, with its comments.</summary>
    public static string Example =>
        File.ReadAllText(PathOf("docs", "case-file.md")).Split("```jsonc")[1].Split("```")[0];

    public static JsonObject Parse(string json) => JsonNode.Parse(json, null, WithComments)!.AsObject();

    /// <summary>The path of a file or folder in the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Checkout.Root, .. parts]);
}
