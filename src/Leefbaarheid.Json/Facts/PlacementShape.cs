using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class PlacementShape
{
    private static readonly Text AKind = new("een soort plaatsing", "a kind of placement");

    public static Shape<Placement> Shape { get; } = new("placement", f => new Placement(
        f.Id(p => p.Id, id => new PlacementId(id)),
        f.Need(p => p.Household, Codes.Household, Codes.AHousehold),
        f.Need(p => p.Kind, Sorts.Word(PlacementKinds.Words), AKind),
        f.Need(p => p.ReportedOn, Sorts.Recorded))
    {
        UrgencyGround = f.May(p => p.UrgencyGround, Sorts.Word(UrgencyGrounds.Words)),
        UrgencyValidTo = f.May(p => p.UrgencyValidTo, Sorts.Planned),
        KeysOn = f.May(p => p.KeysOn, Sorts.Planned),
        Provider = f.May(p => p.Provider, Codes.Partner),
        AgreementOn = f.May(p => p.AgreementOn, Sorts.Recorded),
        PlanOn = f.May(p => p.PlanOn, Sorts.Planned),
        Contact = f.May(p => p.Contact, Sorts.Text),
        NeighbourhoodLook = f.May(p => p.NeighbourhoodLook, NeighbourhoodLookShape.Shape),
        Tenancy = f.May(p => p.Tenancy, Sorts.Word(PlacementTenancies.Words)),
        GuidanceEndedOn = f.May(p => p.GuidanceEndedOn, Sorts.Recorded),
        GoalsReached = f.Answer(p => p.GoalsReached),
        ConvertedOn = f.May(p => p.ConvertedOn, Sorts.Recorded),
        WithdrawnOn = f.May(p => p.WithdrawnOn, Sorts.Recorded),
    });
}
