namespace Leefbaarheid.Domain;

/// <summary>BAG-objecttype: what an identification of the Basisregistratie Adressen en Gebouwen stands for.</summary>
public enum BagObjectKind
{
    /// <summary>Verblijfsobject (01).</summary>
    Residence = 1,

    /// <summary>Ligplaats (02).</summary>
    Berth = 2,

    /// <summary>Standplaats (03).</summary>
    Pitch = 3,

    /// <summary>Pand (10).</summary>
    Building = 10,

    /// <summary>Nummeraanduiding (20).</summary>
    NumberDesignation = 20,

    /// <summary>Openbare ruimte (30).</summary>
    PublicSpace = 30,
}
