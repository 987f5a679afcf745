using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A given fact at an instant.</summary>
public sealed record Event(int Id, int Key, int Value, Instant At);
