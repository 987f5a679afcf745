using System.Diagnostics;

namespace Leefbaarheid.Mutation.Trying;

/// <summary>
/// Copies of the test projects' output, into which libraries are put; one run at a time. It lies in the repository, as
/// some tests look for its files.
/// </summary>
internal sealed class Bench
{
    private const string HeapLimit = "0x60000000";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly string folder;
    private readonly Arguments arguments;

    public Bench(string root, int number, Arguments arguments)
    {
        this.arguments = arguments;
        folder = Path.Combine(root, "artifacts", "mutation", $"bench-{number}");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var project in TestStep.All.Select(s => s.Project).Distinct())
            Copy(Built(root, project), Path.Combine(folder, project));
    }

    /// <summary>Puts another library in the place of the one that was built, everywhere.</summary>
    public void Put(string library, byte[] image)
    {
        foreach (var place in Places(library))
            File.WriteAllBytes(place, image);
    }

    /// <summary>Whether a step runs against a library.</summary>
    public bool Uses(TestStep step, string library) => Places(library).Contains(Place(step.Project, $"{library}.dll"));

    /// <summary>Runs a step without a limit worth the name.</summary>
    public StepRun Run(TestStep step) => Run(step, Patience);

    /// <summary>Runs a step up to the first failure or the limit.</summary>
    public StepRun Run(TestStep step, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(Start(step))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExit(limit);
        if (!ended)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        var outcome = !ended ? Outcome.TimedOut : process.ExitCode == 0 ? Outcome.Survived : Outcome.Killed;
        var failure = Failure.In(output.Result) ?? Failure.WithoutTest(outcome, process.ExitCode, errors.Result);
        return new StepRun(outcome, failure.Test, failure.Said, clock.Elapsed);
    }

    private ProcessStartInfo Start(TestStep step)
    {
        var start = new ProcessStartInfo(Place(step.Project, step.Project))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(folder, step.Project),
        };
        start.Environment["LEEFBAARHEID_TRIES"] = $"{arguments.Tries}";
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var argument in (string[])
        [
            "-noLogo", "-noColor", "-noAutoReporters", "-reporter", "quiet", "-stopOnFail", .. step.Filters,
            .. arguments.Without.SelectMany(test => (string[])["-method-", test]),
        ])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private IEnumerable<string> Places(string library) =>
        TestStep.All.Select(s => Place(s.Project, $"{library}.dll")).Distinct().Where(File.Exists);

    private string Place(string project, string file) => Path.Combine(folder, project, file);

    private string Built(string root, string project)
    {
        var configuration = arguments.Configuration.ToLowerInvariant();
        var built = Path.Combine(root, "artifacts", "bin", project, configuration);
        return Directory.Exists(built)
            ? built
            : throw new InvalidOperationException($"Build tests/{project} first, with -c {arguments.Configuration}.");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
