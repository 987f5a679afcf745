namespace Leefbaarheid.Mutation.Trying;

/// <summary>What tests make of a mutant.</summary>
internal enum Outcome
{
    /// <summary>All passed.</summary>
    Survived,

    /// <summary>One failed, or the run broke off.</summary>
    Killed,

    /// <summary>They took many times what they take without it.</summary>
    TimedOut,
}
