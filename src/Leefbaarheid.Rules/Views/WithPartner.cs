namespace Leefbaarheid.Rules;

/// <summary>A row with the partner that a decision about it turns to.</summary>
internal sealed record WithPartner<T>(T Row, Addressee Partner);
