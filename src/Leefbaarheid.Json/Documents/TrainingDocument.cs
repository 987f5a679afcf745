using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Scholing as a file has it.</summary>
internal sealed class TrainingDocument(ObjectReader json) : FileObject(json)
{
    public string? Subject { get; } = json.Text("subject");

    public LocalDate? On { get; } = json.Value("on", Readings.Date);

    public Training ToFact() => new(Subject ?? "scholing", On!.Value);
}
