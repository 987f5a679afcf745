using NodaTime;

namespace Leefbaarheid.AotSmoke;

/// <summary>A conclusion as it must not be: with what may be a view of a live group.</summary>
internal sealed record DaysOf(int Home, IEnumerable<LocalDate> Days);
