namespace Leefbaarheid.Engine.Explaining;

/// <summary>One question put to a session: from which row it is asked, and what was explained so far.</summary>
internal sealed record Inquiry(Memory Memory)
{
    private readonly Dictionary<Origin, Explanation> told = [];

    /// <summary>The row that is followed.</summary>
    public Origin Origin { get; private init; }

    /// <summary>Whether groups tell which rows left them because their time passed.</summary>
    public bool WantsLapsed { get; init; }

    /// <summary>
    /// A group that is tried with fewer members than it has, to see whether the row still comes through.
    /// </summary>
    public Trimming? Trimming { get; init; }

    /// <summary>Whether the question is only which rows come through, not what they rest on.</summary>
    public bool IsBare => Trimming is not null;

    public Inquiry From(Origin origin) => this with { Origin = origin };

    /// <summary>Explains a conclusion once, however often it is met.</summary>
    public Explanation Explain(Origin conclusion, Func<Explanation> explain) =>
        told.TryGetValue(conclusion, out var known) ? known : told[conclusion] = explain();
}
