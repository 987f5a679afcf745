using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// Covenants by whom they name and for what, with the fields they name together: made when a covenant changes, so that
/// a payload looks up what it needs.
/// </summary>
internal sealed class CovenantDirectory
{
    private static readonly HashSet<string> Nothing = [];

    private readonly Dictionary<CovenantId, Covenant> byId;
    private readonly Dictionary<Named, HashSet<string>> fields = [];

    public CovenantDirectory(IEnumerable<Covenant> covenants)
    {
        byId = covenants.ToDictionary(covenant => covenant.Id);
        foreach (Covenant covenant in byId.Values)
        {
            Add(covenant);
        }
    }

    public static CovenantDirectory Empty { get; } = new([]);

    /// <summary>One row, once there is a covenant.</summary>
    public static Query<CovenantDirectory> Of(Query<Covenant> covenants) =>
        covenants.GroupBy(covenant => true).Select(all => new CovenantDirectory(all));

    /// <summary>The one of that id alone.</summary>
    public CovenantDirectory Only(CovenantId id) =>
        byId.TryGetValue(id, out Covenant? covenant) ? new CovenantDirectory([covenant]) : Empty;

    /// <summary>Whether one names the recipient for the purpose; for any, where none is given.</summary>
    public bool HasOne(Recipient recipient, Purpose? purpose) =>
        Keys(recipient, purpose).Any(fields.ContainsKey);

    /// <summary>Whether those that name the recipient for the purpose name the field for him.</summary>
    public bool Names(Recipient recipient, Purpose? purpose, DataField field) =>
        Keys(recipient, purpose).Any(key => fields.GetValueOrDefault(key, Nothing).Contains(field.Name));

    private void Add(Covenant covenant)
    {
        foreach (CovenantParty party in covenant.Parties)
        {
            foreach (Purpose? purpose in covenant.Purposes.Append<Purpose?>(null))
            {
                Add(new Named(party.Party.Kind, party.Party.Partner, IsAnyone: false, purpose), party);
                Add(new Named(party.Party.Kind, null, IsAnyone: true, purpose), party);
            }
        }
    }

    private void Add(Named key, CovenantParty party)
    {
        if (!fields.TryGetValue(key, out HashSet<string>? named))
        {
            fields.Add(key, named = []);
        }

        named.UnionWith(party.Fields);
    }

    /// <summary>A partner is named himself or by kind; where a payload knows the kind alone, any counts.</summary>
    private static Named[] Keys(Recipient recipient, Purpose? purpose) => recipient.Partner is null
        ? [new Named(recipient.Kind, null, IsAnyone: true, purpose)]
        :
        [
            new Named(recipient.Kind, recipient.Partner, IsAnyone: false, purpose),
            new Named(recipient.Kind, null, IsAnyone: false, purpose),
        ];

    private readonly record struct Named(PartnerKind Kind, PartnerId? Partner, bool IsAnyone, Purpose? Purpose);
}
