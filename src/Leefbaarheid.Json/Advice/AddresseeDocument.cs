using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal sealed record AddresseeDocument([property: JsonRequired] string Kind, string? Id, string? Name)
{
    public static AddresseeDocument? Of(Addressee? partner) => partner is null
        ? null
        : new(PartnerKinds.Words.File(partner.Kind), partner.Partner?.Value, partner.Name);

    public Addressee ToAddressee() => new(
        PartnerKinds.Words.Parse(Kind, "partner.kind"), Id is null ? null : new PartnerId(Id), Name);
}
