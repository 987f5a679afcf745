using NodaTime;

namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>A case of an area, from a day on.</summary>
public sealed record Kase(int Id, int Area, LocalDate From);
