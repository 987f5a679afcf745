namespace Leefbaarheid.Domain;

/// <summary>Leefgebied van een aanwijzing: the area of life an indicator belongs to.</summary>
public enum IndicatorArea
{
    /// <summary>Terugtrekking.</summary>
    Withdrawal,

    /// <summary>Toegang.</summary>
    Access,

    /// <summary>Geld.</summary>
    Money,

    /// <summary>Woning.</summary>
    Dwelling,

    /// <summary>Personen.</summary>
    Persons,
}
