namespace Leefbaarheid.Domain;

/// <summary>Soort besluit: the six kinds of decision.</summary>
public enum DecisionKind
{
    /// <summary>Doen: a step of the corporation itself.</summary>
    Act,

    /// <summary>Verwijzen: to a partner.</summary>
    Refer,

    /// <summary>Tegenhouden: something that may not be done.</summary>
    Block,

    /// <summary>Navragen: a fact that has to be found out.</summary>
    Require,

    /// <summary>Waarschuwen: something to know.</summary>
    Warn,

    /// <summary>Plannen: something to do on a day.</summary>
    Schedule,
}
