using System.Text.RegularExpressions;
using Leefbaarheid.Checkouts;
using Xunit;

namespace Leefbaarheid.Packages.Tests;

/// <summary>The template, installed from its package and instantiated far from the repository.</summary>
public sealed partial class TemplateTests(PackedTwice packed)
{
    /// <summary>What is restored stays in the folder: an older package of the same version is never used.</summary>
    private const string OwnFolder = """
        <configuration>
          <config>
            <add key="globalPackagesFolder" value=".packages" />
          </config>
        </configuration>
        """;

    [Fact]
    public void The_commands_of_the_readme_make_a_pack_whose_tests_pass_whatever_it_is_called()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("template");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "nuget.config"), OwnFolder);
            string told = Shell.Run(Commands(folder.FullName), Checkout.Root);

            string pack = Path.Combine(folder.FullName, "Wel-thuis");
            Assert.Matches("succeeded: [1-9]", told);
            Assert.StartsWith(
                "namespace Wel_thuis;",
                File.ReadAllText(Path.Combine(pack, "Wel-thuis", "CallBack.cs")),
                StringComparison.Ordinal);
            Assert.Contains(
                $"<LeefbaarheidVersion>{PackedTwice.Version}</LeefbaarheidVersion>",
                File.ReadAllText(Path.Combine(pack, "Directory.Build.props")),
                StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The commands after that which packs, for the packages of this test and a name that is no namespace.</summary>
    private string Commands(string folder)
    {
        Match commands = AfterPacking().Match(Checkout.Read("README.md"));
        string told = commands.Groups["told"].Value
            .Replace("\"$PWD/artifacts/packages\"", $"'{packed.Folder}'", StringComparison.Ordinal)
            .Replace("artifacts/packages", packed.Folder, StringComparison.Ordinal)
            .Replace(commands.Groups["version"].Value, PackedTwice.Version, StringComparison.Ordinal)
            .Replace("../MyPack", $"{folder}/MyPack", StringComparison.Ordinal)
            .Replace("MyPack", "Wel-thuis", StringComparison.Ordinal);
        return $"set -e; unset NUGET_PACKAGES\n{IsNew().Replace(told, $"$0 --debug:custom-hive '{folder}/hive'")}";
    }

    [GeneratedRegex("```bash\ndotnet pack [^\n]*MinVerVersionOverride=(?<version>\\S+)\n(?<told>dotnet new .*?)```", RegexOptions.Singleline)]
    private static partial Regex AfterPacking();

    [GeneratedRegex("^dotnet new .*$", RegexOptions.Multiline)]
    private static partial Regex IsNew();
}
