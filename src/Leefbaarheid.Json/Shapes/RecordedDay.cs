using NodaTime;

namespace Leefbaarheid.Json.Shapes;

/// <summary>A day in a file of what has been.</summary>
internal sealed record RecordedDay(string Path, LocalDate Day);
