namespace Leefbaarheid.Rules;

/// <summary>A household whose tenancy has ended, or has a day on which it does.</summary>
internal sealed record EndedTenancy(CaseSubject Case, LocalDate EndedOn)
{
    public static Query<EndedTenancy> All { get; } =
        from household in Facts.Households
        from day in household.TenancyEndedOn
        select new EndedTenancy(CaseSubject.Of(household.Id), day);
}
