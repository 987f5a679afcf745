using System.Globalization;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.Rules;

/// <summary>Options of a policy that make no sense, all at once and by name (LFB017).</summary>
internal static class PolicyChecks
{
    public static IEnumerable<Finding> Find(LeefbaarheidPolicy policy) =>
        from problem in Problems(policy)
        where problem is not null
        select new Finding(
            "LFB017", FindingSeverity.Error, "", "",
            $"The policy option {problem} Leave it out for the library's own proposal.");

    private static IEnumerable<string?> Problems(LeefbaarheidPolicy policy) =>
    [
        NotNull(policy.Calendar),
        .. policy.Nuisance is null ? [NotNull(policy.Nuisance)] : Of(policy.Nuisance),
        .. policy.Mediation is null ? [NotNull(policy.Mediation)] : Of(policy.Mediation),
        .. policy.DomesticViolence is null ? [NotNull(policy.DomesticViolence)] : Of(policy.DomesticViolence),
        .. policy.RentArrears is null ? [NotNull(policy.RentArrears)] : Of(policy.RentArrears),
        .. policy.PollutionAndFire is null ? [NotNull(policy.PollutionAndFire)] : Of(policy.PollutionAndFire),
        .. policy.WorryingBehaviour is null ? [NotNull(policy.WorryingBehaviour)] : Of(policy.WorryingBehaviour),
        .. policy.Fraud is null ? [NotNull(policy.Fraud)] : Of(policy.Fraud),
        .. policy.Placements is null ? [NotNull(policy.Placements)] : Of(policy.Placements),
        .. policy.Renovation is null ? [NotNull(policy.Renovation)] : Of(policy.Renovation),
        .. policy.Retention is null ? [NotNull(policy.Retention)] : Of(policy.Retention),
        .. policy.Physical is null ? [NotNull(policy.Physical)] : Of(policy.Physical),
        .. policy.Neighbourhood is null ? [NotNull(policy.Neighbourhood)] : Of(policy.Neighbourhood),
        .. policy.Coordination is null ? [NotNull(policy.Coordination)] : Of(policy.Coordination),
        .. policy.Staff is null ? [NotNull(policy.Staff)] : Of(policy.Staff),
        .. policy.Privacy is null ? [NotNull(policy.Privacy)] : Of(policy.Privacy),
        .. policy.Advice is null ? [NotNull(policy.Advice)] : Of(policy.Advice),
    ];

    private static IEnumerable<string?> Of(AdvicePolicy advice) => [NotNull(advice.HumanLook)];

    private static IEnumerable<string?> Of(DomesticViolencePolicy domesticViolence) =>
        [NotNull(domesticViolence.Consultation), NotNull(domesticViolence.Report)];

    private static IEnumerable<string?> Of(NuisancePolicy nuisance) =>
    [
        Lasting(nuisance.Window),
        AtLeast(1, nuisance.Repeated),
        AboveObservation(nuisance.Serious),
        NotNull(nuisance.Review),
        NotNull(nuisance.Talk),
        NotNull(nuisance.Investigation),
        NotNull(nuisance.SeriousInvestigation),
        NotNull(nuisance.Help),
        NotNull(nuisance.Warning),
        Lasting(nuisance.WarningEnds),
        AtLeast(1, nuisance.MayorRepeats),
        NotNull(nuisance.MayorRequest),
    ];

    private static IEnumerable<string?> Of(MediationPolicy mediation) =>
    [
        AtLeast(1, mediation.MinimumRepeats),
        NotNull(mediation.Referral),
        NotNull(mediation.Intake),
        AtLeast(0, mediation.AftercareFromDays),
        AtLeast(Math.Max(1, mediation.AftercareFromDays), mediation.AftercareDays),
        AtLeast(1, mediation.NoOutcomeDays),
        NotNull(mediation.NextStep),
    ];

    private static IEnumerable<string?> Of(RentArrearsPolicy rentArrears) =>
    [
        Lasting(rentArrears.ReminderAfter),
        Lasting(rentArrears.VisitAfter),
        NotNull(rentArrears.Contact),
        Lasting(rentArrears.ReportAfter),
        Lasting(rentArrears.ReactionTime),
        NotNull(rentArrears.Report),
        NotNull(rentArrears.OwnContact),
        NotNull(rentArrears.Eviction),
    ];

    private static IEnumerable<string?> Of(PollutionAndFirePolicy pollutionAndFire) =>
    [
        NotNull(pollutionAndFire.Visit),
        NotNull(pollutionAndFire.Check),
        AboveObservation(pollutionAndFire.Serious),
    ];

    private static IEnumerable<string?> Of(WorryingBehaviourPolicy worryingBehaviour) =>
    [
        NotNull(worryingBehaviour.Report),
        NotNull(worryingBehaviour.MentalCareReport),
        NotNull(worryingBehaviour.Talk),
        Lasting(worryingBehaviour.Window),
        AtLeast(1, worryingBehaviour.MinimumIndicators),
        AtLeast(1, worryingBehaviour.MinimumAreas),
        NotNull(worryingBehaviour.Visit),
    ];

    private static IEnumerable<string?> Of(FraudPolicy fraud) => [NotNull(fraud.Report), NotNull(fraud.Hearing)];

    private static IEnumerable<string?> Of(PlacementPolicy placements) =>
    [
        NotNull(placements.Consultant),
        Lasting(placements.Plan),
        AtLeast(0, placements.GuidedPercentage),
        Lasting(placements.SixWeeks),
        Lasting(placements.Month3),
        Lasting(placements.Month12),
        Lasting(placements.Month24),
        NotNull(placements.PlanB),
    ];

    private static IEnumerable<string?> Of(RenovationPolicy renovation) =>
    [
        Lasting(renovation.BeforeStart),
        AtLeast(1, renovation.PresenceTimes),
        Lasting(renovation.AfterHandover),
        AtLeast(1, renovation.Attempts),
        AtLeast(1, renovation.DayParts),
        NotNull(renovation.MadeToMeasure),
    ];

    private static IEnumerable<string?> Of(RetentionPolicy retention) =>
    [
        Lasting(retention.CaseFile),
        Lasting(retention.Signal),
        Lasting(retention.Observation),
        Lasting(retention.ConsultNote),
        Lasting(retention.Report),
        Lasting(retention.Arrears),
        Lasting(retention.Placement),
        Lasting(retention.Project),
        Lasting(retention.Training),
    ];

    private static IEnumerable<string?> Of(PhysicalPolicy physical) => [NotNull(physical.PassOn)];

    private static IEnumerable<string?> Of(NeighbourhoodPolicy neighbourhood) =>
    [
        Lasting(neighbourhood.Window),
        AtLeast(1, neighbourhood.Hotspot),
        NotNull(neighbourhood.Inspection),
        Lasting(neighbourhood.TrendWindow),
        AtLeast(1, neighbourhood.TrendLeast),
        AtLeast(100, neighbourhood.TrendPercent),
    ];

    private static IEnumerable<string?> Of(CoordinationPolicy coordination) =>
    [
        AtLeast(1, coordination.Disciplines),
        AtLeast(1, coordination.Households),
        NotNull(coordination.Test),
    ];

    private static IEnumerable<string?> Of(StaffPolicy staff) =>
    [
        NotNull(staff.Registration),
        Lasting(staff.VisitByTwo),
        Lasting(staff.TrainingValid),
        Whole(staff.BehindTheDoor),
    ];

    private static IEnumerable<string?> Of(PrivacyPolicy privacy) =>
    [
        AtLeast(2, privacy.SmallestGroup),
        Whole(privacy.CovenantPurposes),
        Whole(privacy.Recipients),
        .. (privacy.Recipients ?? []).Where(recipient => recipient is not null)
            .Select(recipient => Whole(recipient.Fields, $"privacy.Recipients[{recipient.Kind}].Fields")),
        .. (privacy.Recipients ?? []).Where(recipient => recipient is not null)
            .CountBy(recipient => recipient.Kind)
            .Where(kind => kind.Value > 1)
            .Select(kind => Is("Privacy.Recipients", kind.Key, "has to be named once")),
    ];

    private static string? AboveObservation(
        Severity value, [CallerArgumentExpression(nameof(value))] string option = "") =>
        value is > Severity.Observation and <= Severity.Acute
            ? null
            : Is(Name(option), value, "has to be a severity above Observation");

    private static string? AtLeast(
        int least, int value, [CallerArgumentExpression(nameof(value))] string option = "") =>
        value >= least ? null : Is(Name(option), value, string.Create(
            CultureInfo.InvariantCulture, $"has to be {least} or more"));

    private static string? Lasting(Period? value, [CallerArgumentExpression(nameof(value))] string option = "") =>
        value is { HasTimeComponent: false, Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 }
            && (value.Years | value.Months | value.Weeks | value.Days) > 0
            ? null
            : Is(Name(option), value, "has to be one or more days, weeks, months or years");

    private static string? Whole<T>(
        ValueList<T>? value, [CallerArgumentExpression(nameof(value))] string option = "") =>
        value is null ? NotNull(value, option)
        : value.Any(item => item is null) ? Is(Name(option), "a list with null in it", "has to be one without")
        : null;

    private static string? NotNull(object? value, [CallerArgumentExpression(nameof(value))] string option = "") =>
        value is null ? Is(Name(option), null, "has to have a value") : null;

    private static string Is(string option, object? value, string wanted) =>
        string.Create(CultureInfo.InvariantCulture, $"{option} is {Written(value)} and {wanted}.");

    private static object Written(object? value) =>
        value is Period period && period.Equals(Period.Zero) ? "0 days" : value ?? "null";

    /// <summary>As it is written where it is set: <c>Nuisance.Repeated</c>.</summary>
    private static string Name(string option)
    {
        string path = option.Replace("policy.", "", StringComparison.Ordinal);
        return char.ToUpperInvariant(path[0]) + path[1..];
    }
}
