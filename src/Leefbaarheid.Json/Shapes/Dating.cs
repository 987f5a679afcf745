namespace Leefbaarheid.Json;

/// <summary>What a day in a case file says.</summary>
internal enum Dating
{
    /// <summary>It is no day.</summary>
    None,

    /// <summary>What has been: on or before the day of the advice.</summary>
    Recorded,

    /// <summary>What may lie ahead.</summary>
    Planned,
}
