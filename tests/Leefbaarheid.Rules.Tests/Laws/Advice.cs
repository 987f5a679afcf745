using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>All that the built-in rules conclude, as a set; and facts put as a host would.</summary>
internal static class Advice
{
    public static HashSet<object> Of(Session session) => Set(
        session.Conclusions<Decision>(),
        session.Conclusions<Primary>(),
        session.Conclusions<NoRuleMatched>(),
        session.Conclusions<Act>(),
        session.Conclusions<Refer>(),
        session.Conclusions<Block>(),
        session.Conclusions<Require>(),
        session.Conclusions<Warn>(),
        session.Conclusions<Schedule>());

    public static HashSet<object> Of(LinqOracle oracle) => Set(
        oracle.Conclusions<Decision>(),
        oracle.Conclusions<Primary>(),
        oracle.Conclusions<NoRuleMatched>(),
        oracle.Conclusions<Act>(),
        oracle.Conclusions<Refer>(),
        oracle.Conclusions<Block>(),
        oracle.Conclusions<Require>(),
        oracle.Conclusions<Warn>(),
        oracle.Conclusions<Schedule>());

    /// <summary>A session at the same moment, on these facts alone.</summary>
    public static Session On(IEnumerable<object> facts, Instant moment)
    {
        var session = Session.Open(CaseHistory.Rulebook, moment);
        foreach (var fact in facts)
            Put(session, fact);
        session.Evaluate();
        return session;
    }

    public static IEnumerable<object> All(FactStore facts) =>
    [
        .. facts.Read<Household>(), .. facts.Read<Domain.Complex>(), .. facts.Read<Signal>(),
        .. facts.Read<Intervention>(), .. facts.Read<Referral>(), .. facts.Read<Partner>(), .. facts.Read<Covenant>(),
        .. facts.Read<Employee>(), .. facts.Read<AreaTeam>(), .. facts.Read<Payload>(),
        .. facts.Read<Municipality>(), .. facts.Read<CaseFile>(), .. facts.Read<SafetyHouseTest>(),
    ];

    public static bool Remove(Session session, object fact) => fact switch
    {
        Household household => session.Remove<Household>(household.Id),
        Domain.Complex complex => session.Remove<Domain.Complex>(complex.Id),
        Signal signal => session.Remove<Signal>(signal.Id),
        Intervention intervention => session.Remove<Intervention>(intervention.Id),
        Referral referral => session.Remove<Referral>(referral.Id),
        Partner partner => session.Remove<Partner>(partner.Id),
        Covenant covenant => session.Remove<Covenant>(covenant.Id),
        Employee employee => session.Remove<Employee>(employee.Id),
        AreaTeam team => session.Remove<AreaTeam>(team.Id),
        Payload payload => session.Remove<Payload>(payload.Id),
        Municipality municipality => session.Remove<Municipality>(municipality.Code),
        CaseFile file => session.Remove<CaseFile>(file.Id),
        SafetyHouseTest test => session.Remove<SafetyHouseTest>(test.Id),
        _ => throw new ArgumentException($"No random {fact.GetType().Name} is made."),
    };

    private static void Put(Session session, object fact)
    {
        switch (fact)
        {
            case Household household: session.Put(household); break;
            case Domain.Complex complex: session.Put(complex); break;
            case Signal signal: session.Put(signal); break;
            case Intervention intervention: session.Put(intervention); break;
            case Referral referral: session.Put(referral); break;
            case Partner partner: session.Put(partner); break;
            case Covenant covenant: session.Put(covenant); break;
            case Employee employee: session.Put(employee); break;
            case AreaTeam team: session.Put(team); break;
            case Payload payload: session.Put(payload); break;
            case Municipality municipality: session.Put(municipality); break;
            case CaseFile file: session.Put(file); break;
            case SafetyHouseTest test: session.Put(test); break;
            default: throw new ArgumentException($"No random {fact.GetType().Name} is made.");
        }
    }

    private static HashSet<object> Set(params IEnumerable<object>[] conclusions) => [.. conclusions.SelectMany(c => c)];
}
