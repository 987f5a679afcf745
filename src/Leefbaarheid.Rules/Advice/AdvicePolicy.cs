namespace Leefbaarheid.Rules;

/// <summary>Beleid advies: options of how proposals become advice.</summary>
public sealed record AdvicePolicy
{
    /// <summary>Within how long a human looks at what no rule answers.</summary>
    public WorkingDayTerm HumanLook { get; init; } = new(5);
}
