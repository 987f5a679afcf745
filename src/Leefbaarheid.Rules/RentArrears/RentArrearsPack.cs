namespace Leefbaarheid.Rules;

/// <summary>Huurachterstand: contact before notice, notice before eviction.</summary>
internal sealed partial class RentArrearsPack(
    RentArrearsPolicy policy, WorkingDayCalendar calendar, CaseViews views)
{
    public IEnumerable<Rule> Rules => [ContactFirst, TellMunicipality, RespectObjection, PreventEviction];
}
