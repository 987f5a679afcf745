using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// PublicDocs ASSEMBLY DOCUMENTATION REFERENCES: leaves in the documentation what belongs to the public API of the assembly.
// REFERENCES is a file with a path a line, of what the assembly was compiled against: an id names the types of parameters,
// and a type that is not found is no match.
var (assembly, documentation, references) = (args[0], args[1], File.ReadAllLines(args[2]));
Compilation compilation = CSharpCompilation.Create(
    "docs",
    references: [.. references.Prepend(assembly).Select(path => MetadataReference.CreateFromFile(path))]);
var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
document.Descendants("member").Where(member => !IsPublic((string)member.Attribute("name")!)).ToList().ForEach(Cut);
document.Save(documentation, SaveOptions.DisableFormatting);

bool IsPublic(string id) =>
    DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } symbol && IsVisible(symbol);

// Seen from outside where it and all that it stands in are public, or protected in what can be inherited from.
static bool IsVisible(ISymbol? symbol) =>
    symbol is null or INamespaceSymbol
    || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
    && IsVisible(symbol.ContainingType);

// An element goes with the white space before it, so that no empty lines stay.
static void Cut(XElement member)
{
    if (member.PreviousNode is XText { } space)
        space.Remove();
    member.Remove();
}
