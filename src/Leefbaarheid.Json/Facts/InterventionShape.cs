using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class InterventionShape
{
    public static Shape<Intervention> Shape { get; } = new("intervention", f => new Intervention(
        f.Id(i => i.Id, id => new InterventionId(id)),
        f.Case(i => i.Case),
        f.Need(i => i.On, Sorts.Recorded),
        f.Need(i => i.Kind, Sorts.Word(InterventionKinds.Words), new("een soort stap", "a kind of step")))
    {
        By = f.May(i => i.By, Codes.Employee),
        With = f.Some(i => i.With, Sorts.Word(StepParties.Words)),
        Rung = f.May(i => i.Rung, Sorts.Word(LandlordRungs.Words)),
        CarriesOut = f.May(i => i.CarriesOut, Codes.RuleId),
        Of = f.May(i => i.Of, Sorts.Key),
        Task = f.May(i => i.Task, Sorts.Word(LiveabilityTasks.Words)),
        Result = f.May(i => i.Result, Sorts.Word(InterventionResults.Words)),
        SkipReason = f.May(i => i.SkipReason, Sorts.Text),
    });
}
