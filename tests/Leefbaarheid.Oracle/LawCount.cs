using System.Globalization;
using System.Reflection;

namespace Leefbaarheid.Oracle;

/// <summary>
/// How many random histories the laws of a test run were tried on. As an assembly fixture it says so at the end of the
/// run, and leaves the number in <c>artifacts/laws</c> for whoever sums them up.
/// </summary>
public sealed class LawCount : IDisposable
{
    private static long tried;

    /// <summary>The number of histories per property that the environment asks for; else a modest one.</summary>
    public static int Tries(int modest) =>
        int.TryParse(Environment.GetEnvironmentVariable("LEEFBAARHEID_TRIES"), CultureInfo.InvariantCulture, out var tries)
            ? tries
            : modest;

    /// <summary>Another history is tried.</summary>
    public static void Add() => Interlocked.Increment(ref tried);

    public void Dispose()
    {
        var count = tried.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine($"Laws: {count} random histories tried");
        if (Artifacts() is not { } artifacts)
            return;
        var folder = Directory.CreateDirectory(Path.Combine(artifacts, "laws")).FullName;
        var assembly = Assembly.GetEntryAssembly()?.GetName().Name ?? "tests";
        File.WriteAllText(Path.Combine(folder, $"{assembly}.txt"), $"{count}\n");
    }

    private static string? Artifacts()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == "artifacts")
                return folder.FullName;
        }

        return null;
    }
}
