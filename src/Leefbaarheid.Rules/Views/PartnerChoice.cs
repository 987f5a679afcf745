using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The partner a decision turns to, of the kind looked up; none where the kind has no partners.</summary>
internal static class PartnerChoice
{
    private static readonly Dictionary<PartnerKind, Addressee> Kinds =
        Enum.GetValues<PartnerKind>().ToDictionary(kind => kind, kind => new Addressee(kind));

    /// <summary>Whether a rule chooses among the partners of the kind.</summary>
    public static bool IsLookedUp(this PartnerKind kind) =>
        kind is PartnerKind.NeighbourMediation or PartnerKind.SafeHome or PartnerKind.NeighbourhoodCareTeam
            or PartnerKind.Police or PartnerKind.Municipality or PartnerKind.FellowCorporation
            or PartnerKind.PublicHealthService or PartnerKind.FireService or PartnerKind.WorryingBehaviourLine
            or PartnerKind.WelfareOrganisation or PartnerKind.CareProvider or PartnerKind.NeighbourhoodCoordination
            or PartnerKind.SafetyHouse or PartnerKind.TenantOrganisation or PartnerKind.OwnUpkeep;

    public static Query<PartnersOfKind> Of(this Query<PartnersOfKind> partners, PartnerKind kind) =>
        kind.IsLookedUp()
            ? partners.Where(ofKind => ofKind.Kind == kind)
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Add the kind to those that are looked up.");

    public static KnownPartner? Best(this Group<PartnersOfKind> kinds, NeighbourhoodCode? neighbourhood) =>
        kinds.TheOne()?.Best(neighbourhood);

    /// <summary>
    /// Each row with the best partner of the kind for its neighbourhood; with the kind alone where there is none.
    /// </summary>
    public static Query<WithPartner<T>> At<T>(
        this Query<T> rows,
        Query<PartnersOfKind> partners,
        PartnerKind kind,
        Func<T, NeighbourhoodCode?> neighbourhoodOf) => rows.Beside(
            partners.Of(kind),
            (row, known) => new WithPartner<T>(row, known.Best(neighbourhoodOf(row)).OrKind(kind)));

    public static KnownPartner? Find(this Group<PartnersOfKind> kinds, PartnerId? id) => kinds.TheOne()?.Find(id);

    public static Addressee OrKind(this KnownPartner? partner, PartnerKind kind) => partner?.Addressee ?? Kinds[kind];

    private static PartnersOfKind? TheOne(this Group<PartnersOfKind> kinds) =>
        kinds.Count == 0 ? null : kinds.Single();
}
