namespace Leefbaarheid.Domain;

/// <summary>
/// VERA-code: the code that the reference data of the sector (VERA, Aedes-datastandaarden) have for a word, for hosts
/// that exchange with them. The library's own words stay what they are; no rule reads it.
/// </summary>
/// <param name="List">The list of VERA in which it stands: <c>ZAAKTYPEDETAIL</c>.</param>
/// <param name="Code">The code in that list: <c>GEL</c>. Several words may share one.</param>
public sealed record VeraCode(string List, string Code)
{
    /// <summary>The list and the code.</summary>
    public override string ToString() => $"{List} {Code}";

    /// <summary>A code for what a case is about.</summary>
    internal static VeraCode CaseDetail(string code) => new("ZAAKTYPEDETAIL", code);

    /// <summary>A code for the part that somebody has in a case.</summary>
    internal static VeraCode CaseRole(string code) => new("ZAAKROL", code);
}
