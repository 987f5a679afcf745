namespace Leefbaarheid.Rules;

/// <summary>A recent signal about a household in a complex, with the step that was taken with that household.</summary>
/// <param name="Placed">The signal.</param>
/// <param name="Effort">A talk, hearing or visit in the household's own case with a result; null without one.</param>
internal sealed record CountedSignal(PlacedSignal Placed, InterventionId? Effort)
{
    /// <summary>The case of the complex, in which it counts.</summary>
    public CaseSubject InCase => CaseSubject.Of(Placed.Complex!.Value);
}
