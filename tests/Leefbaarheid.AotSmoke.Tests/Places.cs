namespace Leefbaarheid.AotSmoke.Tests;

/// <summary>Where the app, its sources and the sample cases are, found from where the tests run.</summary>
internal static class Places
{
    private const string App = "Leefbaarheid.AotSmoke";
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>Debug or release: the tests are built as the app is.</summary>
    public static string Configuration => Here.Name;

    public static string Project => Path.Combine(Root, "tests", App);

    /// <summary>The app as it was built, for the JIT.</summary>
    public static string Built => Path.Combine(OfThisMachine("bin"), $"{App}.dll");

    /// <summary>The app as it was published, natively compiled.</summary>
    public static string Published =>
        Path.Combine(OfThisMachine("publish"), OperatingSystem.IsWindows() ? $"{App}.exe" : App);

    public static IEnumerable<string> Cases =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples", "cases"), "*.json").Order(StringComparer.Ordinal);

    private static string Root { get; } = FindRoot();

    // Its folder names the machine it was built for as well: debug_linux-x64.
    private static string OfThisMachine(string kind) =>
        Directory.GetDirectories(Path.Combine(Root, "artifacts", kind, App), $"{Configuration}_*").Single();

    private static string FindRoot()
    {
        DirectoryInfo? folder = Here;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException(
            $"There is no Leefbaarheid.sln in {Here} or above it; run the tests inside the repository.");
    }
}
