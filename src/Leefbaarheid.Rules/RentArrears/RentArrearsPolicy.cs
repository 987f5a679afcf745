using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid huurachterstand: options of SCH-01 to SCH-04.</summary>
public sealed record RentArrearsPolicy
{
    /// <summary>SCH-01: after how long overdue a reminder with the offer is asked (our inference).</summary>
    public Period ReminderAfter { get; init; } = Period.FromDays(30);

    /// <summary>
    /// SCH-01: how long after the first contact attempt or reminder without a reaction someone visits (our inference).
    /// </summary>
    public Period VisitAfter { get; init; } = Period.FromDays(30);

    /// <summary>SCH-01: within how long the next step is taken (our inference).</summary>
    public WorkingDayTerm Contact { get; init; } = new(5);

    /// <summary>SCH-02: after how long overdue the municipality is told (our inference).</summary>
    public Period ReportAfter { get; init; } = Period.FromDays(60);

    /// <summary>SCH-02: how long the tenant has to react to the offer (our inference).</summary>
    public Period ReactionTime { get; init; } = Period.FromDays(14);

    /// <summary>SCH-02: within how long the municipality is told (our inference).</summary>
    public WorkingDayTerm Report { get; init; } = new(2);

    /// <summary>SCH-03: within how long own contact goes on (our inference).</summary>
    public WorkingDayTerm OwnContact { get; init; } = new(5);

    /// <summary>SCH-04: within how long someone contacts the tenant (our inference).</summary>
    public WorkingDayTerm Eviction { get; init; } = new(1);

    internal static RentArrearsPolicy Ask(PolicyOptions<RentArrearsPolicy> options) =>
        new()
        {
            ReminderAfter = options.Period(p => p.ReminderAfter, Inference(
                "na hoe lang achterstand een herinnering met aanbod hoort",
                "after how long overdue a reminder with the offer is due", "SCH-01")),
            VisitAfter = options.Period(p => p.VisitAfter, Inference(
                "hoe lang na een eerste contact zonder reactie iemand langsgaat",
                "how long after a first contact without a reaction someone visits", "SCH-01")),
            Contact = options.Term(p => p.Contact, Inference(
                "binnen hoe lang de volgende stap is gezet",
                "within how long the next step is taken", "SCH-01")),
            ReportAfter = options.Period(p => p.ReportAfter, Inference(
                "na hoe lang achterstand de gemeente het hoort",
                "after how long overdue the municipality is told", "SCH-02")),
            ReactionTime = options.Period(p => p.ReactionTime, Inference(
                "hoe lang de huurder op het aanbod kan reageren",
                "how long the tenant has to react to the offer", "SCH-02")),
            Report = options.Term(p => p.Report, Inference(
                "binnen hoe lang de gemeente het weet",
                "within how long the municipality is told", "SCH-02")),
            OwnContact = options.Term(p => p.OwnContact, Inference(
                "binnen hoe lang het eigen contact doorgaat",
                "within how long own contact goes on", "SCH-03")),
            Eviction = options.Term(p => p.Eviction, Inference(
                "binnen hoe lang iemand contact heeft met de huurder",
                "within how long someone contacts the tenant", "SCH-04")),
        };
}
