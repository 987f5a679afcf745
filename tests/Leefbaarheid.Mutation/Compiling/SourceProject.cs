using Microsoft.CodeAnalysis.Diagnostics;

namespace Leefbaarheid.Mutation.Compiling;

/// <summary>A project of <c>src</c> as its build compiles it, without the checks of style.</summary>
internal sealed class SourceProject
{
    private const string GeneratorOfRegex = "RegularExpressions.Generator.dll";
    private readonly CSharpCompilation compilation;
    private readonly string root;

    private SourceProject(string name, string root, CSharpCompilation compilation)
    {
        Name = name;
        this.root = root;
        this.compilation = compilation;
    }

    public string Name { get; }

    /// <summary>The library as it is, to be sure that what fails does so by the mutant.</summary>
    public byte[] Unchanged => Emit(compilation)
        ?? throw new InvalidOperationException(
            $"{Name} does not compile:\n{string.Join('\n', compilation.GetDiagnostics().Where(IsError))}");

    public static SourceProject Read(string root, string name, string configuration)
    {
        var path = Path.Combine(root, "src", name, $"{name}.csproj");
        var arguments = CompilerArguments.Of(path, configuration);
        var parse = arguments.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        var options = arguments.CompilationOptions
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions([])
            .WithSyntaxTreeOptionsProvider(null);
        var plain = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(f => Parse(f.Path, parse)),
            arguments.MetadataReferences.Select(r => MetadataReference.CreateFromFile(r.Reference, r.Properties)),
            options);
        return new SourceProject(name, root, Generated(plain, arguments, parse));
    }

    /// <summary>All mutants of the files that people write.</summary>
    public IEnumerable<Mutant> Mutants() =>
        from tree in compilation.SyntaxTrees
        let name = Path.GetRelativePath(root, tree.FilePath).Replace('\\', '/')
        where name.StartsWith($"src/{Name}/", StringComparison.Ordinal)
        from edit in AllEdits.Of(tree)
        select new Mutant(name, tree, edit);

    /// <summary>The library with a mutant in it, or nothing if it does not compile.</summary>
    public byte[]? With(Mutant mutant) => Emit(mutant.In(compilation));

    public bool Holds(Mutant mutant) => mutant.Name.StartsWith($"src/{Name}/", StringComparison.Ordinal);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static byte[]? Emit(CSharpCompilation compilation)
    {
        using var library = new MemoryStream();
        return compilation.Emit(library).Success ? library.ToArray() : null;
    }

    private static SyntaxTree Parse(string path, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8), options, path);

    private static CSharpCompilation Generated(
        CSharpCompilation plain, CSharpCommandLineArguments arguments, CSharpParseOptions parse)
    {
        var loader = new GeneratorLoader();
        var generators = arguments.AnalyzerReferences
            .Where(analyzer => analyzer.FilePath.EndsWith(GeneratorOfRegex, StringComparison.Ordinal))
            .SelectMany(analyzer => new AnalyzerFileReference(analyzer.FilePath, loader).GetGenerators("C#"));
        CSharpGeneratorDriver.Create(generators, parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(plain, out var whole, out _);
        return (CSharpCompilation)whole;
    }
}
