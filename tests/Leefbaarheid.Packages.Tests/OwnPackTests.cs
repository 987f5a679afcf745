using System.Text.RegularExpressions;
using Leefbaarheid.Checkouts;
using Xunit;

namespace Leefbaarheid.Packages.Tests;

/// <summary>The sample pack, far from the repository, on the packages alone.</summary>
public sealed partial class OwnPackTests(PackedTwice packed)
{
    [Fact]
    public void The_tests_of_the_sample_pass_with_the_command_of_its_readme()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("own-pack");
        try
        {
            Shell.Run(
                "git ls-files -z --cached --others --exclude-standard | "
                    + $"xargs -0 cp --parents --target-directory '{folder.FullName}'",
                Path.Combine(Checkout.Root, "samples", "OwnPack"));
            Shell.Run($"mkdir packages && cp '{packed.Folder}'/*.nupkg packages", folder.FullName);
            string command = Commands().Match(Checkout.Read("samples/OwnPack/README.md")).Groups["test"].Value;

            string told = Shell.Run(
                $"env -u NUGET_PACKAGES LeefbaarheidVersion={PackedTwice.Version} {command}", folder.FullName);

            Assert.Matches("succeeded: [1-9]", told);
            Assert.True(Directory.Exists(
                Path.Combine(folder.FullName, ".packages", "leefbaarheid.testing", PackedTwice.Version)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_sample_refers_to_no_project_of_the_repository_and_names_no_host() =>
        Assert.DoesNotMatch(
            @"ProjectReference Include=""(\.\./){2}|https?://|<clear",
            Shell.Run("git ls-files -z --cached --others --exclude-standard | xargs -0 cat",
                Path.Combine(Checkout.Root, "samples", "OwnPack")));

    [GeneratedRegex("```bash\ndotnet pack [^\n]*\n(?<test>dotnet test [^\n]*)\n```")]
    private static partial Regex Commands();
}
