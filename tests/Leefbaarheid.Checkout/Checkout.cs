namespace Leefbaarheid.Checkouts;

/// <summary>The checkout that the tests run in, and copies of it.</summary>
public static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a file, its path from the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>
    /// Copies into an empty folder what git knows or would add, as it is now, and the history: the copy is a checkout of the
    /// same commit with the same changes.
    /// </summary>
    public static void CopyTo(string folder)
    {
        foreach (string file in Files())
        {
            string to = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(Root, file), to);
        }

        Shell.Run($"git clone --quiet --bare . '{folder}/.git' && git -C '{folder}' config core.bare false", Root);
        Shell.Run("git reset --quiet", folder);
    }

    private static IEnumerable<string> Files() =>
        Shell.Run("git ls-files -z --cached --others --exclude-standard", Root)
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => File.Exists(Path.Combine(Root, file)));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException(
            $"There is no Leefbaarheid.sln in {AppContext.BaseDirectory} or above it; run the tests inside the repository.");
    }
}
