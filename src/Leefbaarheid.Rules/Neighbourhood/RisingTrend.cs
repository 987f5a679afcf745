namespace Leefbaarheid.Rules;

/// <summary>What is on the rise in a neighbourhood.</summary>
/// <param name="Key">What, and where.</param>
/// <param name="Tally">What was counted.</param>
internal sealed record RisingTrend(TrendKey Key, TrendTally Tally);
