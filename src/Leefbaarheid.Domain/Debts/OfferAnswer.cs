namespace Leefbaarheid.Domain;

/// <summary>Reactie: what a tenant said to the offer to pass contact data on. No reaction has no value.</summary>
public enum OfferAnswer
{
    /// <summary>Akkoord.</summary>
    Agreed,

    /// <summary>Bezwaar: nothing may be passed on.</summary>
    Objected,
}
