namespace Leefbaarheid.Engine;

/// <summary>One change in the conclusions.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Conclusion">The conclusion: the new one where it was amended.</param>
/// <param name="Before">The conclusion it takes the place of, where it was amended; else null.</param>
public sealed record Change(ChangeKind Kind, object Conclusion, object? Before = null);
