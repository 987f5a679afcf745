namespace Leefbaarheid.Domain;

/// <summary>Leefbaarheidstaak: under which of the four tasks of BTIV art. 51 work on liveability falls.</summary>
public enum LiveabilityTask
{
    /// <summary>Woonmaatschappelijk werk, programmes behind the front door among it; for own tenants.</summary>
    A,

    /// <summary>Kleinschalige infrastructuur in the immediate surroundings.</summary>
    B,

    /// <summary>Schoon, heel en veilig: plans for clean surroundings, against nuisance, for safety.</summary>
    C,

    /// <summary>Ontmoeting: activities where tenants meet.</summary>
    D,
}
