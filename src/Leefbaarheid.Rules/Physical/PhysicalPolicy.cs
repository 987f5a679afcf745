namespace Leefbaarheid.Rules;

/// <summary>Beleid over fysieke meldingen.</summary>
public sealed record PhysicalPolicy;
