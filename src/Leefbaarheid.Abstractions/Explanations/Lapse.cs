namespace Leefbaarheid.Abstractions;

/// <summary>A row that would be in a group, had its time not passed.</summary>
/// <param name="Relation">The relation of the row, where the row is a fact; else null.</param>
/// <param name="Row">The row.</param>
/// <param name="Validity">When it counted.</param>
public sealed record Lapse(IRelation? Relation, object Row, Validity Validity);
