using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>Every code that a rulebook can give has a page and a row in their index, and no other code has.</summary>
public sealed partial class FindingsPageTests
{
    [Fact]
    public void Every_finding_is_explained()
    {
        string checks = string.Concat(Repository.Sources().Select(File.ReadAllText));
        string[] given = [.. Quoted().Matches(checks).Select(m => m.Groups[1].Value).Distinct().Order()];
        Assert.NotEmpty(given);

        string[] listed = [.. Row().Matches(Repository.Read("docs/findings.md")).Select(m => m.Groups[1].Value)];
        string[] explained =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "errors"))
                .Select(Path.GetFileNameWithoutExtension).Order()!,
        ];

        Assert.Equal(given, listed);
        Assert.Equal(given, explained);
    }

    [GeneratedRegex("\"(LFB[0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\| \[(LFB[0-9]{3})\]\(errors/\1\.md\) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
