using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Interventie: a step taken in a case, or a rung that was skipped for a recorded reason.</summary>
/// <param name="Id">The identity; a later version of the same step replaces the earlier one.</param>
/// <param name="Case">The case it was taken in.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">What it was.</param>
public sealed record Intervention(InterventionId Id, CaseSubject Case, LocalDate On, InterventionKind Kind)
{
    /// <summary>Who took it.</summary>
    public EmployeeId? By { get; init; }

    /// <summary>With whom.</summary>
    public ValueList<StepParty> With { get; init; } = [];

    /// <summary>The rung it stands on.</summary>
    public LandlordRung? Rung { get; init; }

    /// <summary>The id of the rule whose advice it carries out.</summary>
    public string? CarriesOut { get; init; }

    /// <summary>
    /// Which of several decisions of that rule it carries out, in the word of the rule, such as <c>visit</c>; none
    /// where there is one, or where its kind or order tells.
    /// </summary>
    public string? Of { get; init; }

    /// <summary>
    /// The task of BTIV art. 51 that it falls under, where the rule it carries out does not say.
    /// </summary>
    public LiveabilityTask? Task { get; init; }

    /// <summary>What it brought; none while it is running.</summary>
    public InterventionResult? Result { get; init; }

    /// <summary>Why the rung was skipped, if it was.</summary>
    public string? SkipReason { get; init; }
}
