namespace Leefbaarheid.Rules;

/// <summary>
/// A signal on the shared surroundings, in the case of the complex of whom it is about (how-the-rules-are-read.md,
/// 1).
/// </summary>
internal sealed class PhysicalSignal(Signal signal, Household? about)
{
    public Signal Signal => signal;

    public CaseSubject Case { get; } = signal.CaseOf(about);
}
