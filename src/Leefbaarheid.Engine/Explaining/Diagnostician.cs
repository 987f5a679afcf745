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
        return new Diagnosis(rule, subject, ways.Count > 0 || IsKnown(subject), [.. ways]);
    }

    /// <summary>The instants at which something on the ways comes or goes by time, the first one first.</summary>
    public IEnumerable<Instant> TimesOf(Diagnosis diagnosis) => diagnosis.Ways
        .SelectMany(way => way.Steps.Concat(way.Onward.SelectMany(onward => onward.Ways).SelectMany(w => w.Steps)))
        .SelectMany(ValiditiesOf)
        .SelectMany(validity => new[] { memory.Days.StartOf(validity), memory.Days.EndOf(validity) })
        .OfType<Instant>()
        .Where(time => time > memory.Now)
        .Distinct()
        .Order();

    private static IEnumerable<Validity> ValiditiesOf(Step step) =>
        step.Premises.SelectMany(ValiditiesOf).Concat(step.Validity is { } validity ? [validity] : []);

    private static IEnumerable<Validity> ValiditiesOf(Premise premise) => premise switch
    {
        MemberPremise member => member.Steps.SelectMany(ValiditiesOf),
        GroupPremise group => group.Members.SelectMany(ValiditiesOf).Concat(group.Lapsed.Select(row => row.Validity)),
        _ => [],
    };

    private bool IsKnown(object subject) =>
        memory.Plan.Stages.Any(stage => stage.Query is IRelation && stage.Locate(memory, subject).Any());

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
