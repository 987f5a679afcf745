using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>The programs of the README compile as they stand there, and print what it says they print.</summary>
public sealed partial class ReadmeTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq;";

    public static TheoryData<string> Packages => Libraries.Names;

    [Theory]
    [InlineData("Use it from your app")]
    [InlineData("Write a rule of your own")]
    public void A_program_does_what_is_said_of_it(string section)
    {
        PrintsWhatIsSaid(Section(section));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_program_of_a_package_does_what_is_said_of_it(string package)
    {
        PrintsWhatIsSaid(Repository.Read($"src/{package}/README.md").ReplaceLineEndings("\n"));
    }

    private static void PrintsWhatIsSaid(string text)
    {
        string printed = Run(Block(text, "csharp"));

        Assert.True(Regex.IsMatch(printed.TrimEnd(), Pattern(Block(text, "text"))), $"It prints:\n{printed}");
    }

    private static string Section(string title)
    {
        string readme = Repository.Read("README.md").ReplaceLineEndings("\n");
        string rest = readme[readme.IndexOf($"\n## {title}\n", StringComparison.Ordinal)..];
        int end = rest.IndexOf("\n## ", 4, StringComparison.Ordinal);
        return end < 0 ? rest : rest[..end];
    }

    private static string Block(string text, string language) =>
        Regex.Match(text, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The text as it stands, where … is anything and a line of source may have moved.</summary>
    private static string Pattern(string shown) =>
        "^" + MovedLine().Replace(Regex.Escape(shown.TrimEnd()), @"\.cs:[0-9]+").Replace("…", "[^\0]*?") + "$";

    private static string Run(string program)
    {
        MethodInfo main = Assembly.Load(Compile(program)).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter printed = new();
        try
        {
            Console.SetOut(printed);
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static byte[] Compile(string program)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program, path: "Program.cs")],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Offenders.None(
            compilation.Emit(image).Diagnostics
                .Where(d => d.Severity >= DiagnosticSeverity.Warning)
                .Select(d => d.ToString()),
            "This program of the README does not compile:");
        return image.ToArray();
    }

    [GeneratedRegex(@"\\\.cs:[0-9]+")]
    private static partial Regex MovedLine();
}
