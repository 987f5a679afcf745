using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A given fact with a key, an optional link, a number and days from and until.</summary>
public sealed record Thing(int Id, int Key, int? Link, int Value, LocalDate From, LocalDate? Until);
