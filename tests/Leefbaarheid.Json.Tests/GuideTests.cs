using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Json.Tests;

public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Documents.PathOf("docs", "guides", "add-a-fact.md"));

    [Fact]
    public void The_code_of_the_guide_is_that_of_the_files_it_names()
    {
        Match[] shown = [.. Code().Matches(Guide).AsEnumerable()];
        Assert.NotEmpty(shown);
        Assert.All(shown, code => Assert.Equal(
            File.ReadAllText(Documents.PathOf(code.Groups[1].Value.Split('/'))).ReplaceLineEndings("\n"),
            code.Groups[2].Value));
    }

    [Fact]
    public void The_guide_names_files_that_exist() =>
        Assert.All(Named().Matches(Guide).Select(name => name.Groups[1].Value), name =>
            Assert.True(File.Exists(Documents.PathOf(name.Split('/'))), name));

    [GeneratedRegex("`([^`\n]+\\.cs)`\n\n```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("`((?:src|tests|docs)/[^`\n ]+\\.\\w+|[A-Z]+\\.md)`")]
    private static partial Regex Named();
}
