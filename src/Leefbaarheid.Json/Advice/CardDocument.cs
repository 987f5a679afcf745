using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>What a decision says of its rule, besides what its own keys say.</summary>
internal sealed record CardDocument(
    [property: JsonRequired] TextDocument Title,
    TextDocument? Because,
    TextDocument? Purpose,
    IReadOnlyList<string>? LegalBasis,
    int? Precedence,
    IReadOnlyList<string>? Parts,
    IReadOnlyList<TermDocument>? Missing,
    bool? NamesPeople)
{
    public static CardDocument Of(RuleCard card) => new(
        new(card.Title.Dutch, card.Title.English),
        TextDocument.Of(card.Because),
        card.Purpose == card.Title ? null : new(card.Purpose.Dutch, card.Purpose.English),
        Words.OrNone(card.LegalBasis.Select(LegalBases.Words.File)),
        card.Precedence,
        Words.OrNone(card.Parts),
        Words.OrNone(card.Missing.Select(TermDocument.Of)),
        card.NamesPeople ? true : null);
}
