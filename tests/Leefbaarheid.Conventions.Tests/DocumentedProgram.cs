using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>Compiles and runs a program as it stands in a page.</summary>
internal static partial class DocumentedProgram
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq;";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>There is one console, and tests run side by side.</summary>
    private static readonly Lock Printing = new();

    /// <summary>What it prints.</summary>
    public static string Run(string program)
    {
        MethodInfo main = Assembly.Load(Compile(program)).EntryPoint!;
        lock (Printing)
        {
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
    }

    /// <summary>Whether this is what a page shows, where … is anything and a line of source may have moved.</summary>
    public static bool Prints(string printed, string shown) => Regex.IsMatch(
        printed.TrimEnd(),
        "^" + MovedLine().Replace(Regex.Escape(shown.TrimEnd()), @"\.cs:[0-9]+").Replace("…", "[^\0]*?") + "$");

    private static byte[] Compile(string program)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Documented",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program, path: "Program.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Offenders.None(
            compilation.Emit(image).Diagnostics
                .Where(d => d.Severity >= DiagnosticSeverity.Warning)
                .Select(d => $"{d}\n    {d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]}"),
            "This program does not compile:");
        return image.ToArray();
    }

    [GeneratedRegex(@"\\\.cs:[0-9]+")]
    private static partial Regex MovedLine();
}
