using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Signaal: one observed concern. Not a mark on a tenant and not a list entry: it belongs to the case it is about
/// and ends with it.
/// </summary>
public sealed record Signal
{
    /// <summary>A signal with what no signal can do without.</summary>
    /// <param name="id">The identity; a later version of the same signal replaces the earlier one.</param>
    /// <param name="about">The household it is about or, without a known household, the complex.</param>
    /// <param name="category">What it is about.</param>
    /// <param name="severity">How serious it is.</param>
    /// <param name="receivedOn">The day it came in: the first day it counts.</param>
    /// <exception cref="ArgumentException">It is about neither a household nor a complex.</exception>
    public Signal(
        SignalId id, CaseSubject about, SignalCategory category, Severity severity, LocalDate receivedOn)
    {
        if (about is not (HouseholdCase or ComplexCase))
        {
            throw new ArgumentException(
                $"Signal {id} is about {about}; give the household or, if that is unknown, the complex.",
                nameof(about));
        }

        (Id, About, Category, Severity, ReceivedOn) = (id, about, category, severity, receivedOn);
    }

    /// <summary>The identity.</summary>
    public SignalId Id { get; }

    /// <summary>Betrokkene: the household or complex it is about, never the reporter's.</summary>
    public CaseSubject About { get; }

    /// <summary>
    /// The case it belongs to: that of whom it is about; of a physical signal that of the complex he lives in, where
    /// that is known.
    /// </summary>
    /// <param name="about">The household it is about; none where it is about a complex, or is not known.</param>
    public CaseSubject CaseOf(Household? about) =>
        Category.IsPhysical() && about?.Dwelling.Complex is { } complex ? CaseSubject.Of(complex) : About;

    /// <summary>What it is about.</summary>
    public SignalCategory Category { get; }

    /// <summary>How serious it is.</summary>
    public Severity Severity { get; }

    /// <summary>The day it came in.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>Portiek: the block of the complex it is about; none means the complex as a whole.</summary>
    /// <exception cref="ArgumentException">The signal is about a household, whose dwelling has the block.</exception>
    public string? Block
    {
        get;
        init => field = value is null || About is ComplexCase
            ? value
            : throw new ArgumentException($"Signal {Id} is about {About}; only one about a complex names a block.");
    }

    /// <summary>The day it was closed; it is open until the end of that day.</summary>
    public LocalDate? ClosedOn
    {
        get;
        init => field = Dates.NotBefore(value, ReceivedOn, $"Signal {Id}'s ClosedOn", "its ReceivedOn");
    }

    /// <summary>The kind of nuisance; unclear where none is recorded, none where the category is no nuisance.</summary>
    public NuisanceKind? Kind
    {
        get => field ?? (Category.IsNuisance() ? NuisanceKind.Unclear : null);
        init => field = value is null || Category.IsNuisance()
            ? value == NuisanceKind.Unclear ? null : value
            : throw new ArgumentException($"Signal {Id} is no nuisance ({Category}); leave its Kind out.");
    }

    /// <summary>The signs that were seen.</summary>
    public ValueList<Indicator> Indicators { get; init; } = [];

    /// <summary>What was seen or heard, in the reporter's words: conduct and circumstances, no diagnosis.</summary>
    public string? Facts { get; init; }

    /// <summary>Whether the reporter tried to settle it himself.</summary>
    public Answer TriedSelf { get; init; }

    /// <summary>Whether the reporter is afraid; only a recorded yes counts.</summary>
    public bool ReporterAfraid { get; init; }

    /// <summary>Whether the reporter agrees to be referred.</summary>
    public Answer ReporterConsent { get; init; }

    /// <summary>Why mediation would be unsuitable.</summary>
    public ValueList<ContraIndication> ContraIndications { get; init; } = [];

    /// <summary>Whether someone is in danger now; only a recorded yes counts.</summary>
    public bool ImmediateDanger { get; init; }

    /// <summary>The threshold of the reporting code; none while it has not been weighed.</summary>
    public ReportingThreshold? Threshold { get; init; }

    /// <summary>Whether serious harm threatens; only a recorded yes counts.</summary>
    public bool SeriousHarmRisk { get; init; }

    /// <summary>Whether a child is present; only a recorded yes counts.</summary>
    public bool ChildPresent { get; init; }

    /// <summary>Whether the person concerned was told before a report was made.</summary>
    public Answer InformedFirst { get; init; }

    /// <summary>Why telling first would be unsafe; none if nobody recorded a reason.</summary>
    public string? SafetyReason { get; init; }

    /// <summary>Who reported it, as far as recorded.</summary>
    public Reporter? Reporter { get; init; }

    /// <summary>Who keeps the reported place in order, for physical signals.</summary>
    public UpkeepOwner? Owner { get; init; }
}
