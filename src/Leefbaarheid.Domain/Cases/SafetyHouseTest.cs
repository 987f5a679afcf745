using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Toets Zorg- en Veiligheidshuis: dated answers to its criteria.</summary>
/// <param name="Id">The identity; a later version of the same test replaces the earlier one.</param>
/// <param name="Case">The case that was tested.</param>
/// <param name="TestedOn">The day.</param>
public sealed record SafetyHouseTest(SafetyHouseTestId Id, CaseSubject Case, LocalDate TestedOn)
{
    /// <summary>Whether there are problems on more than one area of life that lead to nuisance or crime.</summary>
    public Answer MultipleLifeAreas { get; init; }

    /// <summary>Whether two chains (help, compulsion) are needed and the regular ones do not suffice.</summary>
    public Answer TwoChainsNeeded { get; init; }

    /// <summary>Whether it weighs on the family or the neighbourhood.</summary>
    public Answer ImpactOnSurroundings { get; init; }

    /// <summary>Whether there is a serious local problem of safety, which is enough by itself.</summary>
    public Answer SeriousLocalRisk { get; init; }
}
