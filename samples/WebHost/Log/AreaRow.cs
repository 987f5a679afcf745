namespace Leefbaarheid.WebHost;

/// <summary>
/// How far an area is. Moments are in ticks of 100 ns since 1970, so that every database keeps them exactly.
/// </summary>
internal sealed class AreaRow
{
    public required string Name { get; init; }

    /// <summary>Whoever writes must have read this very version.</summary>
    public long Version { get; set; }

    public long? EvaluatedAt { get; set; }

    public long? NextChange { get; set; }

    public long SharedVersion { get; set; }

    public string Rulebook { get; set; } = "";

    public AreaHead ToHead() => new(new LogArea(Name), Version)
    {
        Evaluated = new(Moment(EvaluatedAt), Moment(NextChange), SharedVersion, Rulebook),
    };

    public void Take(Evaluated evaluated)
    {
        (EvaluatedAt, NextChange) = (evaluated.At?.ToUnixTimeTicks(), evaluated.NextChange?.ToUnixTimeTicks());
        (SharedVersion, Rulebook) = (evaluated.SharedVersion, evaluated.Rulebook);
    }

    private static Instant? Moment(long? ticks) => ticks is { } some ? Instant.FromUnixTimeTicks(some) : null;
}
