using Leefbaarheid.Checkouts;
using Xunit;

namespace Leefbaarheid.Packages.Tests;

/// <summary>The template, installed from its package and instantiated far from the repository.</summary>
public sealed class TemplateTests(PackedTwice packed)
{
    private const string Sources = """
        <configuration>
          <packageSources>
            <add key="packed" value="{0}" />
          </packageSources>
          <config>
            <add key="globalPackagesFolder" value=".packages" />
          </config>
        </configuration>
        """;

    [Fact]
    public void The_tests_of_a_new_pack_pass_whatever_it_is_called()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("template");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "nuget.config"), Sources.Replace("{0}", packed.Folder, StringComparison.Ordinal));
            Shell.Run(
                $"dotnet new install '{packed.Folder}/Leefbaarheid.Templates.{PackedTwice.Version}.nupkg' " +
                "--debug:custom-hive \"$PWD/hive\"", folder.FullName);
            Shell.Run("dotnet new leefbaarheid-pack -n Wel-thuis --debug:custom-hive \"$PWD/hive\"", folder.FullName);

            string pack = Path.Combine(folder.FullName, "Wel-thuis");
            string told = Shell.Run("env -u NUGET_PACKAGES dotnet test", pack);

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
}
