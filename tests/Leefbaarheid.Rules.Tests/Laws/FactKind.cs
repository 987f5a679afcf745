using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>What a host does with facts of one kind, for whoever does not know of which kind a fact is.</summary>
internal sealed record FactKind(
    Type Type,
    Func<object, object> Id,
    Action<Session, IReadOnlyList<object>> Put,
    Action<FactStore, object> PutInStore,
    Func<Session, object, bool> Remove,
    Action<FactStore, object> RemoveFromStore,
    Func<FactStore, IEnumerable<object>> Read)
{
    public static IReadOnlyList<FactKind> All { get; } =
    [
        Of(Facts.Households), Of(Facts.Complexes), Of(Facts.Signals), Of(Facts.CaseFiles), Of(Facts.Interventions),
        Of(Facts.Referrals), Of(Facts.Partners), Of(Facts.Covenants), Of(Facts.Employees), Of(Facts.AreaTeams),
        Of(Facts.Municipalities), Of(Facts.TerminationProposals), Of(Facts.Payloads), Of(Facts.Programmes),
        Of(Facts.Arrears), Of(Facts.Placements), Of(Facts.RenovationProjects), Of(Facts.HomeVisits),
        Of(Facts.ResidentSatisfaction), Of(Facts.SafetyHouseTests), Of(Facts.LegalHolds),
    ];

    private static readonly Dictionary<Type, FactKind> ByType = All.ToDictionary(kind => kind.Type);

    public static FactKind Of(object fact) => ByType[fact.GetType()];

    private static FactKind Of<T, TId>(Given<T, TId> relation)
        where T : notnull
        where TId : notnull =>
        new(
            typeof(T),
            fact => relation.Id((T)fact),
            (session, facts) => PutAll(session, [.. facts.Cast<T>()]),
            (store, fact) => store.Put(relation, (T)fact),
            (session, id) => session.Remove<T>(id),
            (store, id) => store.Remove<T>(id),
            store => store.Read<T>().Cast<object>());

    private static void PutAll<T>(Session session, T[] facts)
        where T : notnull
    {
        if (facts is [var single])
            session.Put(single);
        else
            session.PutRange(facts);
    }
}
