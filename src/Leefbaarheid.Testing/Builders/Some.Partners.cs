namespace Leefbaarheid.Testing;

public static partial class Some
{
    /// <summary>A partner that works everywhere.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="kind">What it is to the corporation.</param>
    /// <param name="name">What people call it.</param>
    public static Partner Partner(
        string id = "P1",
        PartnerKind kind = PartnerKind.NeighbourMediation,
        string name = "ContourdeTwern") => new(new(id), kind, name);

    /// <summary>A covenant on Buurtregie, from of old, by which the police may know name and facts.</summary>
    /// <param name="id">The identity.</param>
    public static Covenant Covenant(string id = "V1") => new(
        new(id),
        [new CovenantParty(new(PartnerKind.Police), ["subject.name", "facts"])],
        [new Purpose("buurtregie")]);

    /// <summary>The facts of a case that are to go to the care team, of which no purpose or basis is known.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The case; that of household H1 where left out.</param>
    /// <param name="to">The kind of partner.</param>
    public static Payload Payload(
        string id = "D1", CaseSubject? of = null, PartnerKind to = PartnerKind.NeighbourhoodCareTeam) =>
        new(new(id), of ?? Case, new(to), [new PayloadField(DataFields.Facts)]);

    /// <summary>A programme without partners.</summary>
    /// <param name="id">The identity.</param>
    public static Programme Programme(string id = "G1") => new(new(id));
}
