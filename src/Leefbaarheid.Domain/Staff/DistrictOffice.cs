using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Wijkkantoor: the office of an area team for as long as it is in use.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="InUseFrom">The first day it is in use; none means from of old.</param>
/// <param name="InUseTo">The last day it is in use; none means until further notice.</param>
public sealed record DistrictOffice(string Name, LocalDate? InUseFrom = null, LocalDate? InUseTo = null)
{
    /// <summary>Where it is.</summary>
    public Address? Address { get; init; }

    /// <summary>When it is open, in words.</summary>
    public string? OpeningHours { get; init; }

    /// <summary>The last day it is in use; none means until further notice.</summary>
    public LocalDate? InUseTo { get; init; } = InUseFrom is LocalDate first
        ? Dates.NotBefore(InUseTo, first, $"Office {Name}'s InUseTo", "its InUseFrom")
        : InUseTo;
}
