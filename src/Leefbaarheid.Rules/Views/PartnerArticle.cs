namespace Leefbaarheid.Rules;

/// <summary>Lidwoord: how a sentence speaks of a partner.</summary>
internal static class PartnerArticle
{
    /// <summary>Its description after "de", "het" or "the"; of what is a name or an activity, bare.</summary>
    public static Text WithArticle(this Addressee partner) => Article(partner.Kind).Then(partner.Description);

    private static Text Article(PartnerKind kind) => kind switch
    {
        PartnerKind.NeighbourMediation or PartnerKind.SafeHome or PartnerKind.EmergencyNumber
            or PartnerKind.NeighbourhoodCoordination => Text.Empty,
        PartnerKind.NeighbourhoodCareTeam or PartnerKind.WorryingBehaviourLine or PartnerKind.SafetyHouse
            or PartnerKind.AreaTeam => new("het", "the"),
        PartnerKind.OwnUpkeep => new("de", "our"),
        _ => new("de", "the"),
    };
}
