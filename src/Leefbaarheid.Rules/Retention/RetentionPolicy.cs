namespace Leefbaarheid.Rules;

/// <summary>Beleid over bewaartermijnen.</summary>
public sealed record RetentionPolicy;
