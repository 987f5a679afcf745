using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A fact by its kind, with the words for it, and its id.</summary>
internal sealed record WholeFactDocument(
    [property: JsonRequired] TermDocument Kind, [property: JsonRequired] string Id)
{
    public static WholeFactDocument Of(FactReference fact) => new(TermDocument.Of(fact.Kind), fact.Id);

    public FactReference ToFact() => new(Kind.ToTerm(), Id);
}
