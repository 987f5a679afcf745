namespace Leefbaarheid.Rules;

/// <summary>Beleid over renovatie.</summary>
public sealed record RenovationPolicy;
