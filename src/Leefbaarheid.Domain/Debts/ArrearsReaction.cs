using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Reactie op het aanbod om contactgegevens door te geven.</summary>
/// <param name="Answer">What the tenant said.</param>
/// <param name="On">The day.</param>
public sealed record ArrearsReaction(OfferAnswer Answer, LocalDate On);
