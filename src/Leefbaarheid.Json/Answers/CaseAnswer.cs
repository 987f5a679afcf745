using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>Het antwoord op een vraag naar een regel: why what it advises stands, or what stops it.</summary>
/// <param name="At">The day of the advice.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Answers">An answer for each decision that is explained, or one of what stops the rule.</param>
public sealed record CaseAnswer(LocalDate At, string Rule, IReadOnlyList<Outline> Answers)
{
    /// <summary>The case that was asked about; none where it was all of the file.</summary>
    public CaseSubject? About { get; init; }

    /// <summary>
    /// Of how many facts something was left out that was recorded after the day; none where nothing was to be left out.
    /// </summary>
    public int? IgnoredLater { get; init; }
}
