namespace Leefbaarheid.Domain;

/// <summary>Met wie: with whom a step was taken.</summary>
public enum StepParty
{
    /// <summary>Melder.</summary>
    Reporter,

    /// <summary>Degene over wie het gaat.</summary>
    Subject,

    /// <summary>Partner.</summary>
    Partner,

    /// <summary>Collega.</summary>
    Colleague,

    /// <summary>Bewoners.</summary>
    Residents,
}
