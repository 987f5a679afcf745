using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// When something counts: from and until, in dates or in instants, open at either end. The default value is
/// <see cref="Always"/>. Dates include their whole day at both ends, in the zone of whoever asks; an instant begins
/// included and ends excluded, as in NodaTime's <see cref="Interval"/>.
/// </summary>
/// <remarks>
/// An end before the beginning holds never; that is allowed, so that a same-day ending needs no special case.
/// </remarks>
public readonly record struct Validity
{
    private Validity(LocalDate? firstDay, LocalDate? dayAfter, Instant? start, Instant? end) =>
        (FirstDay, DayAfter, Start, End) = (firstDay, dayAfter, start, end);

    /// <summary>Without beginning or end.</summary>
    public static Validity Always => default;

    /// <summary>The first day that counts; null where there is none or the beginning is an instant.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The first day that no longer counts; null where there is none or the end is an instant.</summary>
    public LocalDate? DayAfter { get; }

    /// <summary>The first instant that counts; null where there is none or the beginning is a day.</summary>
    public Instant? Start { get; }

    /// <summary>The first instant that no longer counts; null where there is none or the end is a day.</summary>
    public Instant? End { get; }

    /// <summary>From the start of a day on.</summary>
    /// <param name="firstDay">The first day that counts.</param>
    public static Validity From(LocalDate firstDay) => new(firstDay, null, null, null);

    /// <summary>From an instant on.</summary>
    /// <param name="start">The first instant that counts.</param>
    public static Validity From(Instant start) => new(null, null, start, null);

    /// <summary>Until the end of a day.</summary>
    /// <param name="lastDay">The last day that counts.</param>
    public static Validity Until(LocalDate lastDay) => Between(null, lastDay);

    /// <summary>Until an instant.</summary>
    /// <param name="end">The first instant that no longer counts.</param>
    public static Validity Until(Instant end) => new(null, null, null, end);

    /// <summary>From the start of one day until the end of another.</summary>
    /// <param name="firstDay">The first day that counts; null: no beginning.</param>
    /// <param name="lastDay">The last day that counts; null: no end.</param>
    public static Validity Between(LocalDate? firstDay, LocalDate? lastDay) =>
        new(firstDay, lastDay == LocalDate.MaxIsoValue ? null : lastDay?.PlusDays(1), null, null);

    /// <summary>From one instant until another.</summary>
    /// <param name="start">The first instant that counts; null: no beginning.</param>
    /// <param name="end">The first instant that no longer counts; null: no end.</param>
    public static Validity Between(Instant? start, Instant? end) => new(null, null, start, end);

    /// <summary>The days of an interval, both ends included.</summary>
    /// <param name="days">The days.</param>
    public static implicit operator Validity(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Between(days.Start, days.End);
    }

    /// <summary>An interval of instants, which may be open at either end.</summary>
    /// <param name="interval">The instants.</param>
    public static implicit operator Validity(Interval interval) =>
        new(null, null, interval.HasStart ? interval.Start : null, interval.HasEnd ? interval.End : null);

    /// <summary>Both ends with an ellipsis between, dates and instants as in ISO 8601: <c>2026-11-23…</c>.</summary>
    public override string ToString() =>
        $"{Text(FirstDay) ?? Text(Start)}…{Text(DayAfter?.PlusDays(-1)) ?? Text(End)}";

    internal static Validity UntilBefore(LocalDate firstDay, LocalDate dayAfter) =>
        new(firstDay, dayAfter, null, null);

    private static string? Text(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : null;

    private static string? Text(Instant? instant) => instant is { } i ? InstantPattern.General.Format(i) : null;
}
