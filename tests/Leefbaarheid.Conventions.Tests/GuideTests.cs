using System.Text.RegularExpressions;
using Leefbaarheid.Checkouts;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>
/// The guides are true: done as they stand in a copy of the repository, with the files that they show, the changes they
/// make to others, and their commands.
/// </summary>
public sealed partial class GuideTests
{
    [Theory]
    [InlineData("add-a-rule")]
    public void A_guide_works_as_it_is_written(string guide)
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory(guide);
        try
        {
            Checkout.CopyTo(copy.FullName);
            string text = Checkout.Read($"docs/guides/{guide}.md");
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
                Shell.Run("git apply change.diff", folder);
                break;
            case "bash":
                Shell.Run(code, folder);
                break;
        }
    }

    [GeneratedRegex("^```(?<language>csharp|diff|bash)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\A// (\S+)\n")]
    private static partial Regex NewFile();
}
