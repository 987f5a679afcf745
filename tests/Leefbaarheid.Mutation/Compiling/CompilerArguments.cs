using System.Diagnostics;
using System.Text.Json;

namespace Leefbaarheid.Mutation.Compiling;

/// <summary>With which arguments the build would call the compiler for a project.</summary>
internal static class CompilerArguments
{
    public static CSharpCommandLineArguments Of(string project, string configuration)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])
        [
            "msbuild", project, "-t:ResolveReferences;CoreCompile", $"-p:Configuration={configuration}",
            "-p:BuildProjectReferences=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The compiler's arguments for {project} cannot be read:\n{told}");
        return CSharpCommandLineParser.Default.Parse(Read(told), Path.GetDirectoryName(project), null);
    }

    private static string[] Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var items = document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs");
        return [.. items.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }
}
