using Leefbaarheid.Checkouts;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root => Checkout.Root;

    /// <summary>The projects of a folder, by name.</summary>
    public static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    /// <summary>The C# files in <c>src</c>.</summary>
    public static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>A path as it is written in messages: from the root, with slashes.</summary>
    public static string Name(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
