namespace Leefbaarheid.Hosting;

/// <summary>The kinds of fact that a desk keeps: those of case files.</summary>
internal static class KeptKinds
{
    public static IReadOnlyList<KeptKind> All { get; } =
    [
        Shared("municipality", Facts.Municipalities),
        Shared(FactKinds.Partner.Code, Facts.Partners),
        Shared(FactKinds.Covenant.Code, Facts.Covenants),
        Shared("programme", Facts.Programmes),
        Shared(FactKinds.AreaTeam.Code, Facts.AreaTeams),
        Shared(FactKinds.Employee.Code, Facts.Employees),
        Of(FactKinds.Complex, Facts.Complexes, fact => CaseSubject.Of(fact.Id)),
        Of(FactKinds.RenovationProject, Facts.RenovationProjects, fact => CaseSubject.Of(fact.Id)),
        Of(FactKinds.Household, Facts.Households, fact => CaseSubject.Of(fact.Id)),
        Of(FactKinds.Signal, Facts.Signals, fact => fact.About),
        Of(FactKinds.CaseFile, Facts.CaseFiles, fact => fact.Case),
        Of(FactKinds.Intervention, Facts.Interventions, fact => fact.Case),
        Of(FactKinds.Referral, Facts.Referrals, fact => fact.Case),
        Of(FactKinds.TerminationProposal, Facts.TerminationProposals, fact => fact.Case),
        Of(FactKinds.Payload, Facts.Payloads, fact => fact.Case),
        Of(FactKinds.Arrears, Facts.Arrears, fact => CaseSubject.Of(fact.Household)),
        Of(FactKinds.Placement, Facts.Placements, fact => CaseSubject.Of(fact.Household)),
        Of(FactKinds.HomeVisit, Facts.HomeVisits, fact => CaseSubject.Of(fact.Household)),
        Of(FactKinds.ResidentSatisfaction, Facts.ResidentSatisfaction, fact => CaseSubject.Of(fact.Project)),
        Of(FactKinds.SafetyHouseTest, Facts.SafetyHouseTests, fact => fact.Case),
        Of(FactKinds.LegalHold, Facts.LegalHolds, fact => fact.Case),
    ];

    private static readonly Dictionary<Type, KeptKind> ByType = All.ToDictionary(kind => kind.Type);
    private static readonly Dictionary<string, KeptKind> ByName = All.ToDictionary(kind => kind.Name);

    /// <exception cref="ArgumentException">A desk keeps no such facts.</exception>
    public static KeptKind Of(Type type) => ByType.GetValueOrDefault(type) ?? throw new ArgumentException(
        $"A desk keeps no {TypeName.Of(type)}; it keeps "
        + $"{string.Join(", ", All.Select(kind => TypeName.Of(kind.Type)))}.");

    /// <exception cref="ArgumentException">A desk keeps no such facts.</exception>
    public static KeptKind Of(string name) => ByName.GetValueOrDefault(name) ?? throw new ArgumentException(
        $"A desk keeps no {name}; it keeps {string.Join(", ", All.Select(kind => kind.Name))}.");

    private static KeptKind<T, TId> Shared<T, TId>(string name, Given<T, TId> relation)
        where T : class
        where TId : notnull => new(name, relation, null);

    private static KeptKind<T, TId> Of<T, TId>(Term kind, Given<T, TId> relation, Func<T, CaseSubject> caseOf)
        where T : class
        where TId : notnull => new(kind.Code, relation, caseOf);
}
