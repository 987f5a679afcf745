namespace Leefbaarheid.Oracle;

/// <summary>What a lambda meets that reads a value which failed before: it cannot be known.</summary>
internal sealed class UnknownException() : Exception("Whatever this is, it failed.");
