using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A narrower row, for OfType.</summary>
public sealed record MarkedRow(int Key, int? Link, int Value, LocalDate On) : Row(Key, Link, Value, On);
