using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class ResidentSatisfactionShape
{
    public static Shape<ResidentSatisfaction> Shape { get; } = new("residentSatisfaction", f => new(
        f.Id(s => s.Id, id => new ResidentSatisfactionId(id)),
        f.Need(s => s.Project, Codes.Project, new("een renovatieproject", "a renovation project")),
        f.Need(s => s.Moment, Sorts.Word(SatisfactionMoments.Words), new("een moment", "a moment")),
        f.Need(s => s.Mark, Sorts.Whole(1, 10), new("een cijfer van 1 tot en met 10", "a mark from 1 up to 10")),
        f.Need(s => s.On, Sorts.Recorded)));
}
