namespace Leefbaarheid.Testing;

public static partial class Some
{
    /// <summary>A talk.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The case it was held in; that of household H1 where left out.</param>
    /// <param name="on">The day, as in 2026-11-23.</param>
    /// <param name="kind">What was done.</param>
    public static Intervention Intervention(
        string id = "I1", CaseSubject? of = null, string on = Monday, InterventionKind kind = InterventionKind.Talk) =>
        new(new(id), of ?? Case, Day(on), kind);

    /// <summary>An open referral to neighbour mediation.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The case it was made in; that of household H1 where left out.</param>
    /// <param name="to">The kind of partner.</param>
    /// <param name="on">The day, as in 2026-11-23.</param>
    public static Referral Referral(
        string id = "R1",
        CaseSubject? of = null,
        PartnerKind to = PartnerKind.NeighbourMediation,
        string on = Monday) => new(new(id), of ?? Case, new(to), Day(on));

    /// <summary>An open case file.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The case; that of household H1 where left out.</param>
    /// <param name="openedOn">The day, as in 2026-11-23.</param>
    public static CaseFile CaseFile(string id = "F1", CaseSubject? of = null, string openedOn = Monday) =>
        new(new(id), of ?? Case, Day(openedOn));

    /// <summary>A hold that lasts until further notice.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The case that is kept; that of household H1 where left out.</param>
    /// <param name="from">The first day, as in 2026-11-23.</param>
    public static LegalHold LegalHold(string id = "L1", CaseSubject? of = null, string from = Monday) =>
        new(new(id), of ?? Case, "procedure bij de kantonrechter", Day(from));

    /// <summary>A test of which no answer is known.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The case; that of household H1 where left out.</param>
    /// <param name="on">The day, as in 2026-11-23.</param>
    public static SafetyHouseTest SafetyHouseTest(string id = "T1", CaseSubject? of = null, string on = Monday) =>
        new(new(id), of ?? Case, Day(on));

    /// <summary>A proposal to end the tenancy, of which no answer is known.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The case of a household; that of H1 where left out.</param>
    /// <param name="on">The day, as in 2026-11-23.</param>
    public static TerminationProposal TerminationProposal(
        string id = "B1", CaseSubject? of = null, string on = Monday) => new(new(id), of ?? Case, Day(on));
}
