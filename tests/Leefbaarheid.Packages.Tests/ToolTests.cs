using System.Text.RegularExpressions;
using Leefbaarheid.Checkouts;
using Xunit;

namespace Leefbaarheid.Packages.Tests;

/// <summary>The tool, installed from the folder that its package lies in.</summary>
public sealed class ToolTests(PackedTwice packed)
{
    [Fact]
    public void The_installed_tool_advises_on_the_case_of_its_readme()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tool");
        try
        {
            string readme = packed.Packages.Single(package => package.Name == "Leefbaarheid.Cli").Text("README.md");
            File.WriteAllText(
                Path.Combine(folder.FullName, "case.json"),
                Regex.Match(readme, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);

            Shell.Run(
                $"dotnet tool install Leefbaarheid.Cli --tool-path tools --version {PackedTwice.Version} " +
                $"--add-source '{packed.Folder}'", folder.FullName);
            string advice = Shell.Run("tools/leefbaarheid advise case.json --language en", folder.FullName);

            Assert.Contains("OVL-01", advice, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
