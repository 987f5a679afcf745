namespace Leefbaarheid.AotSmoke;

/// <summary>A conclusion that is a struct.</summary>
internal readonly record struct Note(string Rule, int Home, decimal Amount);
