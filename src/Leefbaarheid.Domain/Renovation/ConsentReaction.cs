using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Reactie: what one household answered to the proposal of a renovation.</summary>
/// <param name="Household">The household.</param>
/// <param name="Answer">What it answered.</param>
/// <param name="On">The day, where it is recorded.</param>
public sealed record ConsentReaction(HouseholdId Household, ConsentAnswer Answer, LocalDate? On = null);
