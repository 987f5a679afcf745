using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>
/// The guides are true: done as they stand in a copy of the repository, with the files that they show, the changes they
/// make to others, and their commands.
/// </summary>
public sealed partial class GuideTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData("add-a-rule")]
    public void A_guide_works_as_it_is_written(string guide)
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory(guide);
        try
        {
            CopyTo(copy.FullName);
            string text = Repository.Read($"docs/guides/{guide}.md").ReplaceLineEndings("\n");
            foreach (Match block in Block().Matches(text))
            {
                Do(block.Groups["language"].Value, block.Groups["code"].Value, copy.FullName);
            }
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static void Do(string language, string code, string folder)
    {
        switch (language)
        {
            case "csharp":
                string path = Path.Combine(folder, NewFile().Match(code).Groups[1].Value);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, code[(code.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
                break;
            case "diff":
                File.WriteAllText(Path.Combine(folder, "change.diff"), code);
                Run("git apply change.diff", folder);
                break;
            case "bash":
                Run(code, folder);
                break;
        }
    }

    private static void CopyTo(string folder)
    {
        foreach (string file in Run("git ls-files --cached --others --exclude-standard", Repository.Root).Split('\n'))
        {
            string from = Path.Combine(Repository.Root, file);
            string to = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (File.Exists(from))
            {
                File.Copy(from, to);
            }
        }

        Run("git init -q", folder);
    }

    private static string Run(string command, string folder)
    {
        ProcessStartInfo start = new("bash", ["-c", command])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, $"{command.TrimEnd()}\n{output.Result}\n{error.Result}");
        return output.Result;
    }

    [GeneratedRegex("^```(?<language>csharp|diff|bash)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\A// (\S+)\n")]
    private static partial Regex NewFile();
}
