namespace Leefbaarheid.Engine;

/// <summary>What happened to a conclusion.</summary>
public enum ChangeKind
{
    /// <summary>It did not stand and does now.</summary>
    Began,

    /// <summary>It stood under the same key with another wording or detail.</summary>
    Amended,

    /// <summary>It stood and does no longer.</summary>
    Ended,
}
