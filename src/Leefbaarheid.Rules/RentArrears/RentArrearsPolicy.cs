namespace Leefbaarheid.Rules;

/// <summary>Beleid over huurachterstand.</summary>
public sealed record RentArrearsPolicy;
