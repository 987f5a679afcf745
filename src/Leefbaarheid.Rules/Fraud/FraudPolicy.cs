namespace Leefbaarheid.Rules;

/// <summary>Beleid over hennep, drugs en woonfraude.</summary>
public sealed record FraudPolicy;
