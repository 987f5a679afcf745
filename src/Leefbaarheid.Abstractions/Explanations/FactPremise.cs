namespace Leefbaarheid.Abstractions;

/// <summary>A fact that the host put.</summary>
/// <param name="Relation">The relation of the fact.</param>
/// <param name="Fact">The fact.</param>
public sealed record FactPremise(IRelation Relation, object Fact) : Premise;
