namespace Leefbaarheid.Abstractions.Tests.Toy;

public sealed record Letter(int Street);
