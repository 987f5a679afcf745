namespace Leefbaarheid.Rules;

/// <summary>Buurtbemiddeling: voluntary, confidential, never held against anyone.</summary>
internal sealed partial class MediationPack(
    MediationPolicy policy, Severity serious, WorkingDayCalendar calendar, CaseViews views)
{
    public IEnumerable<Rule> Rules => [ReferToMediation, ContraIndicated, FollowUp];

    /// <summary>A long or unknown wait leaves the caretaker's talk standing.</summary>
    private ValueList<string> LeftStanding(Partner? partner) =>
        partner?.WaitingTime is WaitingTime wait && wait <= policy.LongWait ? [] : ["OVL-02"];
}
