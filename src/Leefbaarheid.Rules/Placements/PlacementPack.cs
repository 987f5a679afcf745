namespace Leefbaarheid.Rules;

/// <summary>Bijzondere plaatsing: from the request to a soft landing.</summary>
internal sealed partial class PlacementPack(PlacementPolicy policy, WorkingDayCalendar calendar)
{
    private static readonly Query<PlacementView> GoingOn =
        (from placement in Facts.Placements
         where Say(
             placement.ConvertedOn is null,
             $"contract op naam van de huurder: {DutchDay(placement.ConvertedOn)}",
             $"contract in the tenant's own name: {EnglishDay(placement.ConvertedOn)}")
         where Say(
             placement.WithdrawnOn is null,
             $"plaatsing gaat niet door: {DutchDay(placement.WithdrawnOn)}",
             $"placement fell through: {EnglishDay(placement.WithdrawnOn)}")
         join household in Facts.Households on placement.Household equals household.Id into households
         join other in Facts.Placements on placement.Household equals other.Household into ofHousehold
         join partner in Facts.Partners on OneOf(ofHousehold) equals partner.Id into providers
         select new PlacementView(placement, households.SingleOrDefault(), providers.SingleOrDefault()))
        .During(p => Validity.Between(null, p.TenancyEndedOn));

    private static readonly Query<PlacementView> Quota =
        from p in GoingOn
        where Say(
            p.Placement.Kind == PlacementKind.Quota,
            $"soort plaatsing: {KindOf(p).Dutch}, de regel is voor een contingent",
            $"kind of placement: {KindOf(p).English}, the rule is for a quota")
        select p;

    public IEnumerable<Rule> Rules => [AssignConsultant, CompleteSoftLanding, TalkAndConvert, FindPlanB];

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

    private static string DutchDay(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "nee";

    private static string EnglishDay(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "no";
}
