namespace Leefbaarheid.Rules;

internal static class RecipientKinds
{
    /// <summary>Whether consent to care covers the partner.</summary>
    public static bool IsCare(this PartnerKind kind) =>
        kind is PartnerKind.NeighbourhoodCareTeam or PartnerKind.PublicHealthService or PartnerKind.CareProvider
            or PartnerKind.WelfareOrganisation or PartnerKind.WorryingBehaviourLine;

    /// <summary>Whether the partner is someone other than the corporation itself.</summary>
    public static bool IsOutside(this PartnerKind kind) => kind is not (PartnerKind.AreaTeam or PartnerKind.OwnUpkeep);
}
