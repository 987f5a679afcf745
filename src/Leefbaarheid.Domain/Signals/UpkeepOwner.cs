namespace Leefbaarheid.Domain;

/// <summary>Eigenaar van een fysieke melding: who keeps the reported place in order.</summary>
public enum UpkeepOwner
{
    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Eigen dienst van de corporatie.</summary>
    OwnUpkeep,
}
