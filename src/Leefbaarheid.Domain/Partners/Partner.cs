using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Partner: an organisation that the corporation works with.</summary>
/// <param name="Id">The identity; a later version of the same partner replaces the earlier one.</param>
/// <param name="Kind">What it is to the corporation.</param>
/// <param name="Name">What people call it.</param>
public sealed record Partner(PartnerId Id, PartnerKind Kind, string Name)
{
    /// <summary>How long a new case waits there; none if nobody knows.</summary>
    public WaitingTime? WaitingTime { get; init; }

    /// <summary>Where it works; none stated means everywhere.</summary>
    public ValueList<AreaCode> Areas { get; init; } = [];

    /// <summary>When its next meeting is, if it meets.</summary>
    public LocalDate? NextMeetingOn { get; init; }
}
