namespace Leefbaarheid.Benchmarks.Field;

/// <summary>Files of the repository, wherever the program stands.</summary>
internal static class Repository
{
    /// <param name="path">From the root of the repository.</param>
    public static string Find(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Leefbaarheid.sln")))
                return Path.Combine(at.FullName, path);
        }

        throw new InvalidOperationException($"No Leefbaarheid.sln above {AppContext.BaseDirectory}.");
    }
}
