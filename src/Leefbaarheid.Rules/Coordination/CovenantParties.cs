using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// The parties of all covenants together, with what each may receive: put by kind and party when a covenant changes, so
/// that a case looks up what it needs.
/// </summary>
internal sealed class CovenantParties
{
    private static readonly ValueList<DataField> NothingPersonal = [DataFields.Facts];

    private readonly HashSet<PartnerKind> kinds;
    private readonly ILookup<PartnerKind, PartnerId> named;
    private readonly ILookup<Recipient, string> fields;

    public CovenantParties(IEnumerable<Covenant> covenants)
    {
        Covenant[] all = [.. covenants.OrderBy(covenant => covenant.Id)];
        CovenantParty[] parties = [.. all.SelectMany(covenant => covenant.Parties)];
        kinds = [.. parties.Select(party => party.Party.Kind)];
        named = parties.Select(party => party.Party)
            .Where(party => party.Partner is not null)
            .Distinct()
            .OrderBy(party => party.Partner)
            .ToLookup(party => party.Kind, party => party.Partner!.Value);
        fields = parties.SelectMany(party => party.Fields, (party, name) => (party.Party, Name: name))
            .Distinct()
            .ToLookup(pair => pair.Party, pair => pair.Name);
        Facts = all.Select(covenant => new FactReference(FactKinds.Covenant, covenant.Id.Value)).ToValueList();
    }

    public static CovenantParties None { get; } = new([]);

    public bool IsThere => Facts.Count > 0;

    public ValueList<FactReference> Facts { get; }

    public bool Has(PartnerKind kind) => kinds.Contains(kind);

    /// <summary>The partner that a party names, of several the first choice; else whoever serves the area.</summary>
    public Addressee Choose(PartnerKind kind, Group<PartnersOfKind> known, NeighbourhoodCode? neighbourhood) =>
        !named.Contains(kind)
            ? known.Best(neighbourhood).OrKind(kind)
            : named[kind].Select(id => known.Find(id)).OfType<KnownPartner>().Min()?.Addressee
                ?? new Addressee(kind, named[kind].First());

    /// <summary>What the covenants together name for the partner, in the order of fields; else facts alone.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="hasHouseholds">Whether there is a household to tell of; without one no field of it goes.</param>
    public ValueList<DataField> FieldsFor(Addressee partner, bool hasHouseholds)
    {
        string[] names =
        [
            .. fields[new Recipient(partner.Kind)]
                .Union(fields[new Recipient(partner.Kind, partner.Partner)])
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
}
