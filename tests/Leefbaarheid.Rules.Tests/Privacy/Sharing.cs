using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Privacy;

/// <summary>Payloads and covenants in few words.</summary>
internal static class Sharing
{
    public const string Monday = "2026-11-23";
    public const PartnerKind CareTeam = PartnerKind.NeighbourhoodCareTeam;
    public static readonly DataField Health = new("health", DataClass.Health);
    public static readonly DataField Crime = new("crime", DataClass.Criminal);

    /// <summary>
    /// Fields of class Health and Criminal are named for the kinds of <see cref="SpecialDataTests.Exceptions"/>.
    /// </summary>
    public static readonly LeefbaarheidPolicy NamesSpecialFields = LeefbaarheidPolicy.Default with
    {
        Privacy = new PrivacyPolicy
        {
            Recipients =
            [
                new(CareTeam, [Health, Crime]), new(PartnerKind.SafeHome, [Health, Crime]),
                new(PartnerKind.Police, [Health, Crime]),
            ],
        },
    };

    public static Payload To(PartnerKind kind, LegalBasis? basis, params DataField[] fields) =>
        new(new("p1"), Case, new(kind), fields.Select(f => new PayloadField(f)).ToValueList())
        {
            Purpose = new Purpose("hulp"),
            Basis = basis,
        };

    public static Payload Coordinated => To(
        PartnerKind.NeighbourhoodCoordination,
        LegalBasis.LegitimateInterest,
        DataFields.SubjectName,
        DataFields.SubjectPhone,
        DataFields.Facts) with
    {
        Purpose = new Purpose("Buurtregie"),
    };

    public static Covenant Agreed(string? from, string? to, string purpose = "buurtregie") => new(
        new("cv1"),
        [new CovenantParty(new(PartnerKind.NeighbourhoodCoordination), ["subject.name", "facts"])],
        [new Purpose(purpose)],
        from is null ? null : Day(from),
        to is null ? null : Day(to));

    public static Covenant Between(PartnerKind kind, string purpose, string? to, params string[] fields) => new(
        new("cv2"),
        [new CovenantParty(new(kind), fields.ToValueList())],
        [new Purpose(purpose)],
        ValidTo: to is null ? null : Day(to));
}
