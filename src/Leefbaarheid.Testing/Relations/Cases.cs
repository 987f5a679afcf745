namespace Leefbaarheid.Testing;

/// <summary>Of which case facts and conclusions of the library are.</summary>
internal static class Cases
{
    /// <summary>
    /// The case of what is of one; none of households, complexes, projects, partners and staff, which are there for
    /// all.
    /// </summary>
    public static CaseSubject? Of(object thing, IReadOnlyList<Household> households) => thing switch
    {
        Signal signal => signal.CaseOf(households.FirstOrDefault(h => CaseSubject.Of(h.Id) == signal.About)),
        Intervention intervention => intervention.Case,
        Referral referral => referral.Case,
        Payload payload => payload.Case,
        CaseFile file => file.Case,
        SafetyHouseTest test => test.Case,
        TerminationProposal proposal => proposal.Case,
        LegalHold hold => hold.Case,
        Arrears arrears => CaseSubject.Of(arrears.Household),
        Placement placement => CaseSubject.Of(placement.Household),
        HomeVisit visit => CaseSubject.Of(visit.Household),
        ResidentSatisfaction satisfaction => CaseSubject.Of(satisfaction.Project),
        Decision decision => decision.Case,
        Primary primary => primary.Case,
        NoRuleMatched unmatched => unmatched.Case,
        _ => null,
    };

    /// <summary>The case that somebody who sees one fact would ask about.</summary>
    public static CaseSubject? Of(object fact) => fact switch
    {
        Household household => CaseSubject.Of(household.Id),
        Complex complex => CaseSubject.Of(complex.Id),
        Employee employee => CaseSubject.Of(employee.Id),
        RenovationProject project => CaseSubject.Of(project.Id),
        _ => Of(fact, []),
    };

    /// <summary>The identity of what a case is about.</summary>
    public static object IdOf(CaseSubject subject) => subject switch
    {
        HouseholdCase household => household.Household,
        ComplexCase complex => complex.Complex,
        ProjectCase project => project.Project,
        AreaCase area => area.Area,
        EmployeeCase employee => employee.Employee,
        _ => subject,
    };

    /// <summary>
    /// Whether what is of a case bears upon another: on a case its own; on that of a complex who lives there as well;
    /// on that of a project all households, which may be visited for it; on that of an area all.
    /// </summary>
    public static bool Matters(CaseSubject other, CaseSubject subject, IReadOnlyList<Household> households) =>
        other == subject || subject switch
        {
            ComplexCase complex => households.Any(
                h => CaseSubject.Of(h.Id) == other && h.Dwelling.Complex == complex.Complex),
            ProjectCase => other is HouseholdCase,
            AreaCase => true,
            _ => false,
        };
}
