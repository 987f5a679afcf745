namespace Leefbaarheid.AotSmoke;

/// <summary>A conclusion that holds a collection without value equality.</summary>
internal sealed record DaysIn(int Home, int[] Days);
