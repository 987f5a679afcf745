namespace Leefbaarheid.Abstractions;

/// <summary>Where a rule comes from.</summary>
/// <param name="Kind">What weight it has.</param>
/// <param name="Key">A short name that is cited: <c>BBR</c>, <c>WMO</c>.</param>
/// <param name="Citation">What it is, for a reader: the article, the page, the party.</param>
/// <param name="Url">Where it can be read; null where no address was kept.</param>
public sealed record Source(SourceKind Kind, string Key, string Citation, string? Url = null);
