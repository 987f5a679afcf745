namespace Leefbaarheid.Rules;

/// <summary>What becomes of a proposal: the first that applies, in this order.</summary>
internal enum Fate
{
    Done,

    /// <summary>Its time is past.</summary>
    Over,
    Blocked,
    Suppressed,

    /// <summary>What it goes with does not stand.</summary>
    Alone,
    Stands,
}
