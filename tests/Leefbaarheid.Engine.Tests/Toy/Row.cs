using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>What all random queries pass on, so that any can stand on any.</summary>
public record Row(int Key, int? Link, int Value, LocalDate On);
