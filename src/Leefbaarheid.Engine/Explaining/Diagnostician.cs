namespace Leefbaarheid.Engine.Explaining;

/// <summary>Follows a subject through a rule, and its conclusions through the bookkeeping rules.</summary>
internal sealed class Diagnostician(Memory memory)
{
    private readonly Inquiry inquiry = new(memory) { WantsLapsed = true };

    public Diagnosis Diagnose(Rule rule, object subject)
    {
        var ways = memory.Plan.EndsOf(rule)
            .SelectMany(end => end.Diagnose(inquiry, subject))
            .Select(GoOn)
            .OrderByDescending(way => way.Conclusion is not null)
            .ThenByDescending(way => way.Steps.Count(step => step.Outcome == Outcome.Held))
            .ToList();
        return new Diagnosis(rule, subject, ways.Count > 0, [.. ways]);
    }

    private Way GoOn(Way way) =>
        way.Conclusion is not { } conclusion
            ? way
            : way with
            {
                Onward =
                [
                    .. from rule in memory.Plan.FoldedRulesFrom(way.Relation!)
                       let diagnosis = inquiry.Once((rule, conclusion), () => Diagnose(rule, conclusion))
                       where diagnosis.IsKnown
                       select diagnosis,
                ],
            };
}
