namespace Leefbaarheid.Hosting;

/// <summary>Het advies op een moment: what follows from facts, and until when time alone leaves it so.</summary>
/// <remarks>It advises: nothing is decided before a human confirms it (AVG 22).</remarks>
/// <param name="Told">What is shown of it, see <see cref="AdviceJson"/>; its day is that of the moment.</param>
/// <param name="Moment">The moment of the facts.</param>
public sealed record Advice(CaseAdvice Told, Instant Moment)
{
    /// <summary>Nothing changes before this by time alone: a lower bound; none where time changes nothing.</summary>
    public Instant? NextChange { get; init; }

    /// <summary>
    /// Rows for which a rule of one's own threw. What rests on them, or on their absence, is not in the advice: have
    /// somebody look before it is acted on.
    /// </summary>
    public ValueList<Failure> Failures { get; init; } = [];

    /// <inheritdoc cref="CaseAdvice.Decisions"/>
    public ValueList<Decision> Decisions => Told.Decisions;

    /// <inheritdoc cref="CaseAdvice.Primaries"/>
    public ValueList<Primary> Primaries => Told.Primaries;

    /// <summary>The topics that no rule answers, in the order of the cases.</summary>
    public ValueList<NoRuleMatched> Unanswered => Told.NoRuleMatched;
}
