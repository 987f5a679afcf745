namespace Leefbaarheid.Abstractions;

/// <summary>What came of a clause for one row.</summary>
public enum Outcome
{
    /// <summary>It let the row through.</summary>
    Held,

    /// <summary>It stopped the row.</summary>
    Failed,

    /// <summary>It, or something it depends on, threw an exception: the row fails and concludes nothing.</summary>
    Broke,

    /// <summary>An earlier clause stopped the row before this one was asked.</summary>
    NotReached,
}
