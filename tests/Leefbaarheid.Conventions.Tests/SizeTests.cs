using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>Files that fit a screen, one type each: what a reader opens is what the name says.</summary>
public sealed class SizeTests
{
    private const int MedianLines = 60;
    private const int LinesOfNineteenInTwenty = 200;
    private const int Columns = 120;

    /// <summary>Known: a few comments here are up to five characters over.</summary>
    private static readonly string[] NotYetBroken =
        ["src/Leefbaarheid.Engine/Session.cs", "src/Leefbaarheid.Engine/Storage/KeyTable.cs"];

    [Fact]
    public void Half_of_the_files_fit_a_screen_and_nineteen_in_twenty_a_few()
    {
        (string File, int Lines)[] sizes =
            [.. Repository.Sources().Select(f => (Repository.Name(f), File.ReadLines(f).Count())).OrderBy(x => x.Item2)];

        Assert.InRange(sizes[sizes.Length / 2].Lines, 1, MedianLines);
        string[] large =
            [.. sizes.Where(x => x.Lines > LinesOfNineteenInTwenty).Select(x => $"{x.File}: {x.Lines} lines")];
        Offenders.None(
            large.Length * 20 > sizes.Length ? large : [],
            $"More than one file in twenty has over {LinesOfNineteenInTwenty} lines; split some of these:");
    }

    [Fact]
    public void No_line_is_too_wide_to_read() =>
        Offenders.None(
            from file in Repository.Sources()
            where !NotYetBroken.Contains(Repository.Name(file))
            from line in File.ReadLines(file).Index()
            where line.Item.Length > Columns && !line.Item.Contains("https://", StringComparison.Ordinal)
            select $"{Repository.Name(file)}:{line.Index + 1}: {line.Item.Length} characters",
            $"Break these lines; they have over {Columns} characters:");

    [Fact]
    public void A_file_holds_one_type_of_its_own_name() =>
        Offenders.None(
            from file in Repository.Sources()
            let types = TopLevelTypes(file)
            where types.Length > 1
            select $"{Repository.Name(file)}: {string.Join(", ", types)}",
            "Give each of these types a file:");

    private static string[] TopLevelTypes(string file) =>
    [
        .. CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()
            .DescendantNodes(node => node is not TypeDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Select(member => member switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                DelegateDeclarationSyntax type => type.Identifier.Text,
                _ => null,
            })
            .OfType<string>(),
    ];
}
