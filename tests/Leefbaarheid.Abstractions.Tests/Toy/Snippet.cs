using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

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
        return
        [
            .. Compile(expression, "").GetDiagnostics()
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => (d.Id, d.GetMessage(CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>What an expression gives in an assembly of its own, built as a project would.</summary>
    public static T Run<T>(string expression, string members)
    {
        using var image = new MemoryStream();
        Assert.Empty(Compile(expression, members).Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return (T)Assembly.Load(image.ToArray()).GetType("Author")!.GetMethod("Wrote")!.Invoke(null, null)!;
    }

    private static CSharpCompilation Compile(string expression, string members)
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

                {{members}}
            }
            """;
        return CSharpCompilation.Create(
            "Author",
            [CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
    }
}
