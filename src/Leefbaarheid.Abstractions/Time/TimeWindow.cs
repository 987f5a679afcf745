using NodaTime;

namespace Leefbaarheid.Abstractions;

internal static class TimeWindow
{
    public static void Check(Period window)
    {
        ArgumentNullException.ThrowIfNull(window);
        if (window.HasTimeComponent)
            throw new ArgumentException($"The window {window} holds hours; give days, weeks, months or years.");
        int[] parts = [window.Years, window.Months, window.Weeks, window.Days];
        if (parts.Any(part => part < 0) || parts.All(part => part == 0))
            throw new ArgumentException($"The window {window} is empty or negative; give at least one day.");
    }

    public static void Check(Duration window)
    {
        if (window <= Duration.Zero)
            throw new ArgumentException($"The window {window} is zero or negative; give more than zero.");
    }

    /// <summary>Open at the end where that lies beyond the last date there is.</summary>
    public static Validity From(LocalDate date, Period window)
    {
        try
        {
            return Validity.UntilBefore(date, date.Plus(window));
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return Validity.From(date);
        }
    }

    /// <summary>Open at the end where that lies beyond the last instant there is.</summary>
    public static Validity From(Instant instant, Duration window) =>
        Instant.MaxValue - instant < window
            ? Validity.From(instant)
            : Validity.Between(instant, instant + window);
}
