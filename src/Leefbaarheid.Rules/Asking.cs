using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>By what people ask about a case.</summary>
internal static class Asking
{
    /// <summary>Whether it is meant by a subject: the case itself, or the identity of what it is the case of.</summary>
    public static bool IsMeantBy(this CaseSubject @case, object subject) => @case.Equals(subject switch
    {
        HouseholdId household => CaseSubject.Of(household),
        ComplexId complex => CaseSubject.Of(complex),
        NeighbourhoodCode area => CaseSubject.Of(area),
        ProjectId project => CaseSubject.Of(project),
        EmployeeId employee => CaseSubject.Of(employee),
        _ => subject as CaseSubject,
    });
}
