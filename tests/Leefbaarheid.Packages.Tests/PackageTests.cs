using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Leefbaarheid.Checkouts;
using Xunit;

namespace Leefbaarheid.Packages.Tests;

/// <summary>What a stranger finds in the packages.</summary>
public sealed partial class PackageTests(PackedTwice packed)
{
    /// <summary>Each package with what it asks for: siblings by their exact version, and what its own code calls.</summary>
    private static readonly Dictionary<string, string[]> Dependencies = new(StringComparer.Ordinal)
    {
        ["Leefbaarheid.Domain"] = ["NodaTime 3.3.7"],
        ["Leefbaarheid.Abstractions"] = ["NodaTime 3.3.7"],
        ["Leefbaarheid.Engine"] = [Sibling("Abstractions"), "NodaTime 3.3.7"],
        ["Leefbaarheid.Rules"] = [Sibling("Domain"), Sibling("Abstractions"), "NodaTime 3.3.7"],
        ["Leefbaarheid.Testing"] =
            [Sibling("Domain"), Sibling("Abstractions"), Sibling("Engine"), Sibling("Rules"), "NodaTime 3.3.7"],
        ["Leefbaarheid.Json"] =
            [Sibling("Domain"), Sibling("Abstractions"), Sibling("Rules"), "NodaTime 3.3.7", "FluentValidation 12.2.0"],
        ["Leefbaarheid.Hosting"] =
        [
            Sibling("Domain"), Sibling("Abstractions"), Sibling("Engine"), Sibling("Rules"), Sibling("Json"), "NodaTime 3.3.7",
            "Microsoft.Extensions.Hosting.Abstractions 10.0.15", "Microsoft.Extensions.Options 10.0.15",
        ],
        ["Leefbaarheid.Cli"] = [],
        ["Leefbaarheid.Templates"] = [],
    };

    /// <summary>Packages without a library for others.</summary>
    private static readonly string[] NoLibraries = ["Leefbaarheid.Cli", "Leefbaarheid.Templates"];

    [Fact]
    public void Packing_gives_these_packages_each_with_its_symbols_where_it_has_code()
    {
        Assert.Equal(Dependencies.Keys.Order(), packed.Packages.Select(p => p.Name).Order());
        Assert.Equal(
            Dependencies.Keys.Except(["Leefbaarheid.Templates"]).Order(), packed.Symbols.Select(p => p.Name).Order());
    }

    [Fact]
    public void One_commit_gives_the_same_files_in_any_folder() =>
        Assert.Equal(
            packed.First.SelectMany(package => package.Hashes()), packed.Second.SelectMany(package => package.Hashes()));

    [Fact]
    public void A_package_asks_for_what_it_needs_and_no_more() =>
        Assert.All(packed.Packages, package => Assert.Equal(
            Dependencies[package.Name].Order(),
            package.Spec("dependency").Select(d => $"{(string?)d.Attribute("id")} {(string?)d.Attribute("version")}").Order()));

    [Fact]
    public void A_package_says_what_it_is() =>
        Assert.All(packed.Packages, package =>
        {
            Assert.Equal([PackedTwice.Version], Spec(package, "version"));
            Assert.Equal(["Apache-2.0"], Spec(package, "license"));
            Assert.Equal(["icon.png"], Spec(package, "icon"));
            Assert.Equal(["README.md"], Spec(package, "readme"));
            Assert.NotEmpty(Assert.Single(Spec(package, "description")));
            Assert.Contains("leefbaarheid", Assert.Single(Spec(package, "tags")), StringComparison.Ordinal);
            Assert.InRange(package.BytesOf("icon.png").Length, 1, 10 * 1024);
        });

    [Fact]
    public void The_readme_of_a_package_stands_alone() =>
        Assert.All(packed.Packages, package => Assert.All(
            Link().Matches(package.Text("README.md")).Select(match => match.Groups[1].Value),
            link => Assert.StartsWith("https://", link, StringComparison.Ordinal)));

    [Fact]
    public void Debug_files_carry_all_sources() =>
        Assert.All(packed.Symbols, symbols =>
        {
            string[] debugFiles = [.. symbols.Files.Where(file => file.EndsWith(".pdb", StringComparison.Ordinal))];
            Assert.NotEmpty(debugFiles);
            Assert.All(debugFiles, file => Assert.Empty(symbols.WithoutSource(file)));
        });

    [Fact]
    public void Comments_are_those_of_the_public_api_and_none_of_it_lacks_one()
    {
        Package[] libraries = [.. packed.Packages.Where(package => !NoLibraries.Contains(package.Name))];
        Assert.NotEmpty(libraries);
        Assert.All(libraries, package =>
        {
            Type[] types = Assembly.Load(package.Name).GetExportedTypes();
            Assert.Equal(
                types.Select(Id).Order(StringComparer.Ordinal), Told(package, "T:").Order(StringComparer.Ordinal));
            Assert.Empty(types.SelectMany(Written).Except(Told(package, "M:").Select(WithoutParameters)));
        });
    }

    [Fact]
    public void A_tag_names_the_version()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tagged");
        try
        {
            Checkout.CopyTo(folder.FullName);
            Shell.Run("git tag v4.5.6", folder.FullName);

            string version = Shell.Run(
                "dotnet restore src/Leefbaarheid.Domain > /dev/null && " +
                "dotnet msbuild src/Leefbaarheid.Domain -t:MinVer -getProperty:PackageVersion", folder.FullName);

            Assert.Equal("4.5.6", version.Trim());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_is_packed_is_all_that_can_be() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.csproj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(
                    Path.Combine(Checkout.Root, "templates", "Leefbaarheid.Templates"), "*.csproj"))
                .Select(project => Path.GetRelativePath(Checkout.Root, project).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
            Project().Matches(Checkout.Read("build/Packages.slnf")).Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal));

    /// <summary>What the documentation in a package tells of: ids of one kind, without the letter of it.</summary>
    private static IEnumerable<string> Told(Package package, string kind) =>
        from member in XDocument.Parse(package.Text($"lib/net10.0/{package.Name}.xml")).Descendants("member")
        let id = (string)member.Attribute("name")!
        where id.StartsWith(kind, StringComparison.Ordinal)
        select id[kind.Length..];

    /// <summary>The public methods and constructors with parameters that somebody wrote, and so wrote a comment on.</summary>
    private static IEnumerable<string> Written(Type type) =>
        from method in type.GetMembers(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>()
        where method.GetParameters().Length > 0 && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        where method is ConstructorInfo || !method.IsSpecialName && !type.IsSubclassOf(typeof(Delegate))
        select $"{Id(type)}.{method.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal)}";

    private static string Id(Type type) => type.FullName!.Replace('+', '.');

    private static string WithoutParameters(string id) => Parameters().Replace(id, "");

    private static string Sibling(string name) => $"Leefbaarheid.{name} [{PackedTwice.Version}]";

    private static IEnumerable<string> Spec(Package package, string element) => package.Spec(element).Select(e => e.Value);

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(``\d+)?\(.*$")]
    private static partial Regex Parameters();

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex Project();
}
