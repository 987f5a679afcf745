using System.Text.Json.Nodes;

namespace Leefbaarheid.Cli.Tests;

/// <summary>The sample case files, and small edits of them.</summary>
internal static class Sample
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal);

    public static string Path(string name) => System.IO.Path.Combine(Folder, name + ".json");

    public static string Text(string name) => File.ReadAllText(Path(name));

    public static string Edited(string name, Action<JsonNode> edit)
    {
        JsonNode file = JsonNode.Parse(Text(name))!;
        edit(file);
        return file.ToJsonString();
    }

    private static string Find(string folder) =>
        System.IO.Path.Combine(folder, "samples", "cases") is var cases && Directory.Exists(cases)
            ? cases
            : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("samples/cases"));
}
