namespace Leefbaarheid.Domain;

/// <summary>Soort overlast: how the consultant reads a nuisance. Unclear is a value, not a gap.</summary>
public enum NuisanceKind
{
    /// <summary>Last: ordinary living noise and the like; residents solve it.</summary>
    OrdinaryHindrance,

    /// <summary>Burenruzie: residents at odds with each other.</summary>
    Quarrel,

    /// <summary>Kwetsbaar huishouden: help comes before any procedure.</summary>
    VulnerableHousehold,

    /// <summary>Woongenotverstoorder: disturbs others and goes on doing so.</summary>
    PersistentDisturbance,

    /// <summary>Onduidelijk: the cause is not established; the landlord investigates.</summary>
    Unclear,
}
