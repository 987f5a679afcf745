using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>What the advice of a day has that the advice of the day before had not, though no fact changed.</summary>
/// <param name="On">The day.</param>
public sealed record AgendaDay(LocalDate On)
{
    /// <summary>Decisions that stand from this day on, the most important first.</summary>
    public ValueList<Decision> Began { get; init; } = [];

    /// <summary>Decisions that stood with another wording or detail, as they are from this day on.</summary>
    public ValueList<Decision> Amended { get; init; } = [];

    /// <summary>Decisions that stand no longer.</summary>
    public ValueList<Decision> Ended { get; init; } = [];

    /// <summary>Topics that no rule answers from this day on.</summary>
    public ValueList<NoRuleMatched> Unanswered { get; init; } = [];

    /// <summary>Topics that no rule answered, and that need nobody to look any longer.</summary>
    public ValueList<NoRuleMatched> Answered { get; init; } = [];

    /// <summary>The rule that comes first from this day on, for each case where it is another.</summary>
    public ValueList<Primary> Primaries { get; init; } = [];

    /// <summary>Cases in which no rule comes first any longer.</summary>
    public ValueList<CaseSubject> WithoutPrimary { get; init; } = [];

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Began.Count + Amended.Count + Ended.Count + Unanswered.Count + Answered.Count
        + Primaries.Count + WithoutPrimary.Count == 0;
}
