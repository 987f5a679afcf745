namespace Leefbaarheid.Testing;

public static partial class Some
{
    /// <summary>A light signal of noise.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="about">The household or complex it is about; household H1 where left out.</param>
    /// <param name="category">What it is about.</param>
    /// <param name="severity">How serious it is.</param>
    /// <param name="on">The day it came in, as in 2026-11-23.</param>
    public static Signal Signal(
        string id = "S1",
        CaseSubject? about = null,
        SignalCategory category = SignalCategory.Noise,
        Severity severity = Severity.Light,
        string on = Monday) => new(new(id), about ?? Case, category, severity, Day(on));
}
