namespace Leefbaarheid.Domain;

/// <summary>Dagdeel: the part of the day of a visit.</summary>
public enum DayPart
{
    /// <summary>Ochtend.</summary>
    Morning,

    /// <summary>Middag.</summary>
    Afternoon,

    /// <summary>Avond.</summary>
    Evening,
}
