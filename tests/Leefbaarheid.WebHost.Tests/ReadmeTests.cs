using System.Text.RegularExpressions;
using Leefbaarheid.Checkouts;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>The commands of the readmes do what they say.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", 3)]
    [InlineData("samples/WebHost/README.md", 7)]
    public async Task What_is_asked_by_curl_is_answered(string page, int expected)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/curl"), "There is no curl.");
        await using var host = await RunningHost.StartAsync();
        string[] commands =
        [
            .. Curl().Matches(await File.ReadAllTextAsync(
                Path.Combine(Checkout.Root, page), TestContext.Current.CancellationToken)).Select(match => match.Value),
        ];

        Assert.Equal(expected, commands.Length);
        foreach (var command in commands)
        {
            var here = command.Replace("http://localhost:5000/", host.Address.ToString(), StringComparison.Ordinal);
            Assert.Contains("{", Shell.Run($"{here} --fail -sS", Checkout.Root), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("^curl .*$", RegexOptions.Multiline)]
    private static partial Regex Curl();
}
