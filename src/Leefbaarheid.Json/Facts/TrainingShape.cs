using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Shapes;

namespace Leefbaarheid.Json.Facts;

internal static class TrainingShape
{
    public static Shape<Training> Shape { get; } = new("training", f => new Training(
        f.May(t => t.Subject, Sorts.Text) ?? "scholing",
        f.Need(t => t.On, Sorts.Recorded)));
}
