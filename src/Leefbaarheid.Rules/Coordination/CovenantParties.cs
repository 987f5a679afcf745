using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The parties of all covenants together, with what each may receive.</summary>
internal sealed class CovenantParties(IEnumerable<Covenant> covenants)
{
    private static readonly ValueList<DataField> NothingPersonal = [DataFields.Facts];

    private readonly Covenant[] all = [.. covenants.OrderBy(covenant => covenant.Id)];

    public static CovenantParties None { get; } = new([]);

    public bool IsThere => all.Length > 0;

    public ValueList<FactReference> Facts => all
        .Select(covenant => new FactReference(FactKinds.Covenant, covenant.Id.Value))
        .ToValueList();

    public bool Has(PartnerKind kind) => Of(kind).Any();

    /// <summary>The partner that a party names, of several the first choice; else whoever serves the area.</summary>
    public Addressee Choose(PartnerKind kind, Group<PartnersOfKind> known, NeighbourhoodCode? neighbourhood)
    {
        PartnerId[] named = [.. Of(kind).Select(party => party.Party.Partner).OfType<PartnerId>().Order()];
        return named.Length == 0
            ? known.Best(neighbourhood).OrKind(kind)
            : named.Select(id => known.Find(id)).OfType<KnownPartner>().Min()?.Addressee
                ?? new Addressee(kind, named[0]);
    }

    /// <summary>What the covenants together name for the partner, in the order of fields; else facts alone.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="hasHouseholds">Whether there is a household to tell of; without one no field of it goes.</param>
    public ValueList<DataField> FieldsFor(Addressee partner, bool hasHouseholds)
    {
        string[] names =
        [
            .. Of(partner.Kind)
                .Where(party => party.Party.Partner is null || party.Party.Partner == partner.Partner)
                .SelectMany(party => party.Fields)
                .Distinct()
                .Where(name => hasHouseholds || !name.StartsWith("subject.", StringComparison.Ordinal)),
        ];
        return names.Length == 0 ? NothingPersonal :
        [
            .. DataFields.All.Where(field => names.Contains(field.Name)),
            .. names.Except(DataFields.All.Select(field => field.Name))
                .Order(StringComparer.Ordinal)
                .Select(name => new DataField(name, DataClass.Fact)),
        ];
    }

    private IEnumerable<CovenantParty> Of(PartnerKind kind) =>
        all.SelectMany(covenant => covenant.Parties).Where(party => party.Party.Kind == kind);
}
