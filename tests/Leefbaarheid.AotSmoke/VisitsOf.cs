using Leefbaarheid.Abstractions;

namespace Leefbaarheid.AotSmoke;

/// <summary>A conclusion as it must not be: with a live group.</summary>
internal record VisitsOf(int Home, Group<Visit> Visits);
