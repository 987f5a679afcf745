using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// In which neighbourhood a case is: that of the dwelling, else that of the complex (how-the-rules-are-read.md, 14).
/// </summary>
internal static class CasePlace
{
    /// <summary>
    /// The complex to be asked: that of the case or, where the dwelling does not say in which neighbourhood it is, the
    /// dwelling's.
    /// </summary>
    public static ComplexId? ComplexOf(CaseSubject subject, Household? household) =>
        subject is ComplexCase complex ? complex.Complex
        : household?.Dwelling is { Neighbourhood: null } dwelling ? dwelling.Complex
        : null;

    /// <summary>The household to be asked; null where it is the case of something else.</summary>
    public static HouseholdId? HouseholdOf(CaseSubject subject) => (subject as HouseholdCase)?.Household;

    public static NeighbourhoodCode? Of(Household? household, Complex? complex) =>
        household?.Dwelling.Neighbourhood ?? complex?.Neighbourhood;

    /// <summary>Each row with the neighbourhood of its case.</summary>
    public static Query<Located<T>> Locate<T>(Query<T> rows, Func<T, CaseSubject> caseOf) =>
        from row in rows
        join household in Facts.Households on HouseholdOf(caseOf(row)) equals household.Id into households
        join complex in Facts.Complexes
            on ComplexOf(caseOf(row), households.SingleOrDefault()) equals complex.Id into complexes
        select new Located<T>(row, Of(households.SingleOrDefault(), complexes.SingleOrDefault()));

    /// <summary>The same of rows that know the household of their case.</summary>
    public static Query<Located<T>> Locate<T>(
        Query<T> rows, Func<T, CaseSubject> caseOf, Func<T, Household?> homeOf) =>
        from row in rows
        join complex in Facts.Complexes on ComplexOf(caseOf(row), homeOf(row)) equals complex.Id into complexes
        select new Located<T>(row, Of(homeOf(row), complexes.SingleOrDefault()));
}
