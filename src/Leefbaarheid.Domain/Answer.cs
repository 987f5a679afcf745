namespace Leefbaarheid.Domain;

/// <summary>Yes, no, or not known: what is not recorded is not the same as no.</summary>
public enum Answer
{
    /// <summary>Nobody has recorded an answer.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,
}
