namespace Leefbaarheid.Rules;

/// <summary>Dataminimalisatie: the most that a kind of partner may receive.</summary>
/// <param name="Kind">The kind of partner.</param>
/// <param name="Fields">The fields.</param>
public sealed record RecipientFields(PartnerKind Kind, ValueList<DataField> Fields);
