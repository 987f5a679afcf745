namespace Leefbaarheid.Domain;

/// <summary>Moment: when residents of a project are asked how content they are.</summary>
public enum SatisfactionMoment
{
    /// <summary>Vooraf.</summary>
    Before,

    /// <summary>Tijdens.</summary>
    During,

    /// <summary>Achteraf.</summary>
    After,
}
