namespace Leefbaarheid.Domain;

/// <summary>Gegevensklasse: what a field holds. A property of the field, not of the words in it.</summary>
public enum DataClass
{
    /// <summary>Contactgegevens.</summary>
    Contact,

    /// <summary>Feiten: conduct and circumstances seen.</summary>
    Fact,

    /// <summary>Bedrag.</summary>
    Amount,

    /// <summary>Gebouw: place and state, no household.</summary>
    Building,

    /// <summary>Gezondheid.</summary>
    Health,

    /// <summary>Strafrechtelijk.</summary>
    Criminal,

    /// <summary>Burgerservicenummer: never passed on.</summary>
    Bsn,
}
