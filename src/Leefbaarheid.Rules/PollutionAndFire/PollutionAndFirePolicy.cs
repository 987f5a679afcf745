namespace Leefbaarheid.Rules;

/// <summary>Beleid over vervuiling en brandgevaar.</summary>
public sealed record PollutionAndFirePolicy;
