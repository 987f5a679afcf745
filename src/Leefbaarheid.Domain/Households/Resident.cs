namespace Leefbaarheid.Domain;

/// <summary>
/// Bewoner: someone who belongs to a household. No name, no birth date, no number: no rule needs them.
/// </summary>
/// <param name="Id">The identity within the household.</param>
/// <param name="Role">How he belongs to it.</param>
public sealed record Resident(ResidentId Id, ResidentRole Role);
