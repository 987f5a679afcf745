namespace Leefbaarheid.AotSmoke;

/// <summary>A given fact with a key of two values and a collection of its own.</summary>
internal readonly record struct Home((int Block, byte Floor) Place, int Number, int[] Rooms);
