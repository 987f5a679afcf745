namespace Leefbaarheid.Rules;

/// <summary>A row about a case, with the neighbourhood it is in (how-the-rules-are-read.md, 14).</summary>
internal sealed record Located<T>(T Row, NeighbourhoodCode? Neighbourhood);
