namespace Leefbaarheid.Domain;

/// <summary>Convenantpartij: a party to a covenant and what it may receive.</summary>
/// <param name="Party">Who it is.</param>
/// <param name="Fields">The names of the fields it may receive.</param>
public sealed record CovenantParty(Recipient Party, ValueList<string> Fields);
