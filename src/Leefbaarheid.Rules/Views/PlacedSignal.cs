namespace Leefbaarheid.Rules;

/// <summary>
/// A signal in its case: one on the shared surroundings in that of the complex of whom it is about
/// (how-the-rules-are-read.md, 1).
/// </summary>
/// <param name="signal">The signal.</param>
/// <param name="about">The household it is about; asked of a signal on the shared surroundings alone.</param>
internal sealed class PlacedSignal(Signal signal, Household? about)
{
    public Signal Signal => signal;

    public CaseSubject Case { get; } = signal.CaseOf(about);
}
