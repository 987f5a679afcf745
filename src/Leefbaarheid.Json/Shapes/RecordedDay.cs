using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>A day in a file of what has been.</summary>
internal sealed record RecordedDay(string Path, LocalDate Day);
