namespace Leefbaarheid.Abstractions;

/// <summary>Where a rule comes from.</summary>
/// <param name="Kind">What weight it has.</param>
/// <param name="Key">A short name that is cited: <c>BBR</c>, <c>WMO</c>.</param>
/// <param name="Citation">What it is, for a Dutch reader: the article, the page, the party.</param>
/// <param name="Url">Where it can be read; null where no address was kept.</param>
public sealed record Source(SourceKind Kind, string Key, string Citation, string? Url = null)
{
    /// <summary>What it is, for an English reader; null where nobody wrote that.</summary>
    public string? EnglishCitation { get; init; }

    /// <summary>What it is, in a language; in Dutch where nobody wrote it in that.</summary>
    /// <param name="language">The reader's language.</param>
    public string Cite(Language language) => language == Language.English ? EnglishCitation ?? Citation : Citation;
}
