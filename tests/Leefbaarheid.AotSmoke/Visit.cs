using NodaTime;

namespace Leefbaarheid.AotSmoke;

/// <summary>A given fact that is a struct: natively, generic code is compiled anew for each of those.</summary>
internal readonly record struct Visit(int Id, int Home, LocalDate On, decimal Hours, Instant? Planned);
