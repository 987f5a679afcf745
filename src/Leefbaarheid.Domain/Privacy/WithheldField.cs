namespace Leefbaarheid.Domain;

/// <summary>Achtergehouden veld: a field that is not passed on, with the reason.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Reason">Why not.</param>
public sealed record WithheldField(DataField Field, WithheldReason Reason);
