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

    public static NeighbourhoodCode? Of(Household? household, Complex? complex) =>
        household?.Dwelling.Neighbourhood ?? complex?.Neighbourhood;
}
