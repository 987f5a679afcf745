using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Waarover advies gaat, los gegeven: for rules that have no row of their own to advise on.</summary>
/// <param name="Case">The case.</param>
public sealed record Advised(CaseSubject Case) : IAdvised
{
    /// <inheritdoc />
    public LocalDate? Start { get; init; }

    /// <inheritdoc />
    public ValueList<FactReference> Facts { get; init; } = [];

    /// <inheritdoc />
    public ValueList<Topic> Topics { get; init; } = [];

    /// <summary>A signal alone: terms count from the day it came in, and the decision answers its topic.</summary>
    /// <param name="signal">The signal.</param>
    public static Advised By(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return new Advised(signal.About)
        {
            Start = signal.ReceivedOn,
            Facts = [new FactReference(FactKinds.Signal, signal.Id.Value)],
            Topics = [Topic.Of(signal.Category)],
        };
    }
}
