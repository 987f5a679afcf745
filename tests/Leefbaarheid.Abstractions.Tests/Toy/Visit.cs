namespace Leefbaarheid.Abstractions.Tests.Toy;

public sealed record Visit(int Street);
