namespace Leefbaarheid.Cli.Tests.Pages;

/// <summary>The files of this repository, by their names from its root.</summary>
internal static class Repository
{
    public static string Root { get; } = Directory.GetParent(Sample.Folder)!.Parent!.FullName;

    public static string PathOf(string name) => Path.Combine([Root, .. name.Split('/')]);

    /// <summary>The text of a file, or an empty one where it is not there.</summary>
    public static string Read(string name) => File.Exists(PathOf(name))
        ? File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n")
        : "";

    public static void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }
}
