using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Leefbaarheid.Abstractions.Tests.Toy;

/// <summary>Code as a rule author writes it, compiled as the author's project would.</summary>
internal static class Snippet
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The compiler's errors, as code and text, of a member that gives <paramref name="expression"/>.</summary>
    public static IReadOnlyList<(string Code, string Text)> ErrorsOf(string expression)
    {
        var source = $$"""
            using System;
            using System.Linq;
            using Leefbaarheid.Abstractions;
            using Leefbaarheid.Abstractions.Tests.Toy;
            using NodaTime;
            using static Leefbaarheid.Abstractions.Clause;

            public static class Author
            {
                public static object Wrote() => {{expression}};
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Author",
            [CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return
        [
            .. compilation.GetDiagnostics()
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => (d.Id, d.GetMessage(CultureInfo.InvariantCulture))),
        ];
    }
}
