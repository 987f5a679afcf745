using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A word in files with the words that people read.</summary>
internal sealed record TermDocument(
    [property: JsonRequired] string Code, [property: JsonRequired] string Nl, [property: JsonRequired] string En)
{
    public static TermDocument Of(Term term) => new(term.Code, term.Name.Dutch, term.Name.English);

    public Term ToTerm() => new(Code, new Text(Nl, En));
}
