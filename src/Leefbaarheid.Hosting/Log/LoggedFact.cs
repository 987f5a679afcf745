namespace Leefbaarheid.Hosting;

/// <summary>A fact as a log keeps it.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Json">What <see cref="FactJson"/> wrote, with the version of its form.</param>
public sealed record LoggedFact(FactKey Key, string Json)
{
    /// <summary>Whether its personal data were erased: only its id and days are left then; no rule reads it.</summary>
    public bool IsErased { get; init; }
}
