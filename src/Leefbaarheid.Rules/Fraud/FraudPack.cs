namespace Leefbaarheid.Rules;

/// <summary>Hennep, drugs en woonfraude.</summary>
internal sealed partial class FraudPack(FraudPolicy policy, WorkingDayCalendar calendar, CaseViews views)
{
    public IEnumerable<Rule> Rules => [TellPolice, LookIntoFraud];
}
