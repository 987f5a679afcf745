using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Datum bij een besluit: a further day that matters, besides the day it is due.</summary>
/// <param name="What">What happens on it: <c>review</c>, <c>validTo</c>.</param>
/// <param name="On">The day.</param>
/// <param name="Ground">Why that day: law, practice or policy, in words.</param>
public sealed record DatedItem(Term What, LocalDate On, Text Ground);
