using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Langer bewaren voor een rechtsvordering: while it lasts, nothing of the case is deleted.</summary>
/// <param name="Id">The identity; a later version of the same hold replaces the earlier one.</param>
/// <param name="Case">The case that is kept.</param>
/// <param name="Reason">Why, in words; not empty.</param>
/// <param name="From">The first day.</param>
public sealed record LegalHold(LegalHoldId Id, CaseSubject Case, string Reason, LocalDate From)
{
    /// <summary>Why, in words.</summary>
    public string Reason { get; } = Required.Text(Reason, "The reason of a legal hold");

    /// <summary>The last day; none means until further notice.</summary>
    public LocalDate? To
    {
        get;
        init => field = Dates.NotBefore(value, From, $"Legal hold {Id}'s To", "its From");
    }
}
