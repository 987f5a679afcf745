using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>A package has one namespace, so that a program needs one using for it; folders are for finding a file.</summary>
public sealed partial class NamespaceTests
{
    private static readonly string[] Packages =
    [
        "Leefbaarheid.Domain", "Leefbaarheid.Abstractions", "Leefbaarheid.Rules", "Leefbaarheid.Json", "Leefbaarheid.Hosting",
        "Leefbaarheid.Testing",
    ];

    [Fact]
    public void A_package_has_one_namespace() =>
        Offenders.None(
            from package in Packages
            from file in Directory.EnumerateFiles(
                Path.Combine(Repository.Root, "src", package), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            let name = Declared().Match(File.ReadAllText(file)).Groups[1].Value
            where name.Length > 0 && name != package
            select $"{Path.GetRelativePath(Repository.Root, file)}: {name}",
            "Put these types into the namespace of their package:");

    [Fact]
    public void The_programs_of_the_README_need_one_using_a_package()
    {
        string[] usings = [.. PackageUsing().Matches(Repository.Read("README.md")).Select(match => match.Groups[1].Value)];

        Offenders.None(
            usings.Where(name => name.Count(sign => sign == '.') > 1),
            "These usings name more than a package:");
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^using (Leefbaarheid[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex PackageUsing();
}
