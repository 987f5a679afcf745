using NodaTime;

namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>A case is paused for some days.</summary>
public sealed record Pause(int Id, int Case, LocalDate? From, LocalDate? Until);
