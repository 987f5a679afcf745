using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Who receives something, as two properties: the kind of partner and, where known, which.</summary>
internal static class Recipients
{
    private static readonly Text AKind = new("een soort partner", "a kind of partner");

    public static Recipient Recipient<T>(this Fields<T> f, Func<T, Recipient> get, string name = "partnerKind") => new(
        f.Need(fact => get(fact).Kind, Sorts.Word(PartnerKinds.Words), AKind, name),
        f.May(fact => get(fact).Partner, Codes.Partner, "partner"));
}
