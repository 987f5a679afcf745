using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>The programs of the README compile as they stand there, and print what it says they print.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Packages => Libraries.Names;

    [Theory]
    [InlineData("Use it from your app")]
    [InlineData("Write a rule of your own")]
    public void A_program_does_what_is_said_of_it(string section)
    {
        PrintsWhatIsSaid(Section(section));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_program_of_a_package_does_what_is_said_of_it(string package)
    {
        PrintsWhatIsSaid(Repository.Read($"src/{package}/README.md").ReplaceLineEndings("\n"));
    }

    private static void PrintsWhatIsSaid(string text)
    {
        string printed = DocumentedProgram.Run(Block(text, "csharp"));

        Assert.True(DocumentedProgram.Prints(printed, Block(text, "text")), $"It prints:\n{printed}");
    }

    private static string Section(string title)
    {
        string readme = Repository.Read("README.md").ReplaceLineEndings("\n");
        string rest = readme[readme.IndexOf($"\n## {title}\n", StringComparison.Ordinal)..];
        int end = rest.IndexOf("\n## ", 4, StringComparison.Ordinal);
        return end < 0 ? rest : rest[..end];
    }

    private static string Block(string text, string language) =>
        Regex.Match(text, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
}
