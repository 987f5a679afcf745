using System.Globalization;

namespace Leefbaarheid.Domain;

/// <summary>Wachttijd: how long a new case waits at a partner, in working days; zero or more.</summary>
public readonly record struct WaitingTime : IComparable<WaitingTime>
{
    /// <summary>A waiting time.</summary>
    /// <param name="workingDays">Working days; zero means at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than zero.</exception>
    public WaitingTime(int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        WorkingDays = workingDays;
    }

    /// <summary>The number of working days.</summary>
    public int WorkingDays { get; }

    /// <summary>Shortest first.</summary>
    /// <param name="other">The other waiting time.</param>
    public int CompareTo(WaitingTime other) => WorkingDays.CompareTo(other.WorkingDays);

    /// <summary>The number with its Dutch unit.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{WorkingDays} werkdagen");

    /// <summary>Whether the left one is shorter.</summary>
    public static bool operator <(WaitingTime left, WaitingTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is longer.</summary>
    public static bool operator >(WaitingTime left, WaitingTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is no longer.</summary>
    public static bool operator <=(WaitingTime left, WaitingTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is no shorter.</summary>
    public static bool operator >=(WaitingTime left, WaitingTime right) => left.CompareTo(right) >= 0;
}
