using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>The group that a <c>join … into</c> or <c>group … by</c> brought in.</summary>
/// <param name="Name">What it is a group of.</param>
/// <param name="Count">How many members it has.</param>
/// <param name="Members">What the members are; in no particular order.</param>
public sealed record GroupPremise(string Name, int Count, ImmutableArray<Premise> Members) : Premise;
