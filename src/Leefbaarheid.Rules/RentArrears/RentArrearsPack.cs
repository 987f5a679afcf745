namespace Leefbaarheid.Rules;

/// <summary>Huurachterstand: contact before notice, notice before eviction.</summary>
internal sealed partial class RentArrearsPack
{
    private readonly RentArrearsPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public RentArrearsPack(RentArrearsPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules => [ContactFirst, TellMunicipality, RespectObjection, PreventEviction];
}
