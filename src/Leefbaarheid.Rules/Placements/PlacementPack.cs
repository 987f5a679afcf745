namespace Leefbaarheid.Rules;

/// <summary>Bijzondere plaatsing: from the request to a soft landing.</summary>
internal sealed partial class PlacementPack(PlacementPolicy policy, WorkingDayCalendar calendar)
{
    private static readonly Query<PlacementView> GoingOn =
        (from placement in Facts.Placements
         where Say(
             placement.ConvertedOn is null,
             $"eigen contract sinds: {placement.ConvertedOn.Words().Dutch}",
             $"own contract since: {placement.ConvertedOn.Words().English}")
         where Say(
             placement.WithdrawnOn is null,
             $"plaatsing ingetrokken: {placement.WithdrawnOn.Words().Dutch}",
             $"placement withdrawn: {placement.WithdrawnOn.Words().English}")
         join ended in EndedTenancy.All on CaseSubject.Of(placement.Household) equals ended.Case into ends
         join other in Facts.Placements on placement.Household equals other.Household into ofHousehold
         join partner in Facts.Partners.Where(partner => partner.Kind == PartnerKind.CareProvider)
             on OneOf(ofHousehold) equals partner.Id into providers
         select new PlacementView(placement, ends.SingleOrDefault()?.EndedOn, providers.SingleOrDefault()))
        .During(p => UntilTenancyEnds(p));

    private static readonly Query<PlacementView> Quota =
        from p in GoingOn
        where Say(
            p.Placement.Kind == PlacementKind.Quota,
            $"soort plaatsing: {KindOf(p).Dutch}, de regel is voor een contingent",
            $"kind of placement: {KindOf(p).English}, the rule is for a quota")
        select p;

    public IEnumerable<Rule> Rules => [AssignConsultant, CompleteSoftLanding, TalkAndConvert, FindPlanB];

    private static Validity UntilTenancyEnds(PlacementView p)
    {
        Say(
            true,
            $"laatste dag van de huur: {p.TenancyEndedOn.Words().Dutch}",
            $"last day of the tenancy: {p.TenancyEndedOn.Words().English}");
        return Validity.Between(null, p.TenancyEndedOn);
    }

    private static Validity BeforeKeys(PlacementView p)
    {
        Say(
            true,
            $"dag van de sleutels: {p.Placement.KeysOn.Words().Dutch}, de regel is voor de tijd ervoor",
            $"day of the keys: {p.Placement.KeysOn.Words().English}, the rule is for the time before it");
        return Validity.Between(null, p.Placement.KeysOn?.PlusDays(-1));
    }

    /// <summary>The provider of a household; null where none is recorded, or one placement names another.</summary>
    private static PartnerId? OneOf(Group<Placement> ofHousehold)
    {
        PartnerId[] providers =
        [
            .. ofHousehold
                .Where(placement => placement is { ConvertedOn: null, WithdrawnOn: null })
                .Select(placement => placement.Provider)
                .OfType<PartnerId>()
                .Distinct(),
        ];
        return providers.Length == 1 ? providers[0] : null;
    }

    private static Text KindOf(PlacementView p) => PlacementKinds.Words.Name(p.Placement.Kind);
}
