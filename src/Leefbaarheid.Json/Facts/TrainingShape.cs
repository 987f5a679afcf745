using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class TrainingShape
{
    public static Shape<Training> Shape { get; } = new("training", f => new Training(
        f.May(t => t.Subject, Sorts.Text) ?? "scholing",
        f.Need(t => t.On, Sorts.Recorded)));
}
