namespace Leefbaarheid.WebHost;

/// <summary>Inzage: somebody looked at a case.</summary>
internal sealed class CaseReadRow
{
    public long Id { get; init; }

    public required long At { get; init; }

    public required string Caller { get; init; }

    public required string Case { get; init; }

    public required string Purpose { get; init; }
}
