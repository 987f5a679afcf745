using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.Mutation.Mutants;

/// <summary>A small bug that can be put into a file.</summary>
internal sealed class Mutant
{
    private readonly SyntaxTree tree;
    private readonly Edit edit;

    public Mutant(string name, SyntaxTree tree, Edit edit)
    {
        this.tree = tree;
        this.edit = edit;
        Name = name;
        Line = tree.GetLineSpan(edit.Span).StartLinePosition.Line + 1;
    }

    /// <summary>The path of the file from the root of the repository.</summary>
    public string Name { get; }

    /// <summary>From 1.</summary>
    public int Line { get; }

    public string Kind => edit.Kind;

    /// <summary>What is changed, on one line.</summary>
    public string Original => OneLine(tree.GetText().ToString(edit.Span));

    /// <summary>What it becomes, on one line; empty where something is left out.</summary>
    public string Changed => OneLine(edit.Text);

    /// <summary>The line where the change begins.</summary>
    public string Around => OneLine(tree.GetText().Lines[Line - 1].ToString());

    /// <summary>The same for the same change of the same text of the same file.</summary>
    public string Key
    {
        get
        {
            var text = $"{Name}\n{edit.Span}\n{edit.Text}\n{tree.GetText()}";
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 10));
        }
    }

    /// <summary>The project with the change in it.</summary>
    public CSharpCompilation In(CSharpCompilation project) => project.ReplaceSyntaxTree(
        tree, tree.WithChangedText(tree.GetText().WithChanges(new TextChange(edit.Span, edit.Text))));

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
