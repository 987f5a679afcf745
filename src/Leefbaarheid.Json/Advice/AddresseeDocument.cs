using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record AddresseeDocument(string Kind, string? Id, string? Name)
{
    public static AddresseeDocument? Of(Addressee? partner) => partner is null
        ? null
        : new(PartnerKinds.Words.File(partner.Kind), partner.Partner?.Value, partner.Name);
}
