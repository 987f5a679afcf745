using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A case to be brought in, with the covenants that it may rest on.</summary>
/// <param name="Shared">The case.</param>
/// <param name="Neighbourhood">Where it is.</param>
/// <param name="Covenants">Those that are valid.</param>
/// <param name="HasEnded">Whether one is no longer valid.</param>
internal sealed record CoveredCase(
    SharedCase Shared, NeighbourhoodCode? Neighbourhood, CovenantParties Covenants, bool HasEnded) : IAdvised
{
    public CaseSubject Case => Shared.Case;

    LocalDate? IAdvised.Start => Shared.Start;

    public ValueList<FactReference> Facts { get; } =
        Covenants.IsThere ? [.. Shared.Facts, .. Covenants.Facts] : Shared.Facts;

    public ValueList<Topic> Topics => Shared.Topics;

    /// <summary>Buurtregie and, where disciplines are needed, the parties that bring them.</summary>
    public IEnumerable<PartnerKind> Partners =>
    [
        .. Shared.NeedsDisciplines
            ? Shared.Disciplines.SelectMany(DisciplinePartners.Of).Distinct().Where(Covenants.Has)
            : [],
        PartnerKind.NeighbourhoodCoordination,
    ];

    /// <summary>What may go to a partner: in a complex of the households counted, in a household of that one.</summary>
    public ValueList<DataField> FieldsFor(Addressee partner) =>
        Covenants.FieldsFor(partner, Case is HouseholdCase || Shared.Households > 0);
}
