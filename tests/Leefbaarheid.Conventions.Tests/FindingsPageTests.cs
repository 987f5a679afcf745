using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>The page of findings holds every code that a rulebook can give, and no other.</summary>
public sealed partial class FindingsPageTests
{
    [Fact]
    public void Every_finding_is_explained()
    {
        string checks = string.Concat(Repository.Sources().Select(File.ReadAllText));
        string page = Repository.Read("docs/findings.md");

        string[] given = [.. Quoted().Matches(checks).Select(m => m.Groups[1].Value).Distinct().Order()];
        string[] explained = [.. Heading().Matches(page).Select(m => m.Groups[1].Value).Order()];

        Assert.NotEmpty(given);
        Assert.Equal(given, explained);
    }

    [GeneratedRegex("\"(LFB[0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("^## (LFB[0-9]{3})$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
