namespace Leefbaarheid.Hosting;

/// <summary>How far an area is.</summary>
/// <param name="Area">The area.</param>
/// <param name="Version">How often it was appended to; nought where it never was.</param>
public sealed record AreaHead(LogArea Area, long Version)
{
    /// <summary>What its announcements hang on besides its facts.</summary>
    public Evaluated Evaluated { get; init; } = Evaluated.Never;
}
