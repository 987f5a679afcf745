using Leefbaarheid.Abstractions;

namespace Leefbaarheid.AotSmoke;

/// <summary>The same, in the record that this one is derived from.</summary>
internal sealed record LastOf(int Home, Group<Visit> Visits, int Number) : VisitsOf(Home, Visits);
