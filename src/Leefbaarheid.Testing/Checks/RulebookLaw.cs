namespace Leefbaarheid.Testing;

/// <summary>What must hold of every rulebook, whatever its rules say.</summary>
public enum RulebookLaw
{
    /// <summary>Each type of fact that a rule reads was tried.</summary>
    Tried,

    /// <summary>No lambda throws.</summary>
    NoFailure,

    /// <summary>The same facts in the same order give the same in each run.</summary>
    Purity,

    /// <summary>The order in which facts come does not matter.</summary>
    Order,

    /// <summary>Facts that come one by one give what they give all at once.</summary>
    Batching,

    /// <summary>What is put and removed, or only supposed, leaves no trace.</summary>
    Undo,

    /// <summary>Time in steps is time at once, and nothing changes by time alone before it was said.</summary>
    Time,

    /// <summary>A case gives by itself what it gives among others.</summary>
    Locality,
}
