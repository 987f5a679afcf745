using Leefbaarheid.Domain.Privacy;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Veld van te delen gegevens as a file has it.</summary>
internal sealed class PayloadFieldDocument(ObjectReader json) : FileObject(json)
{
    public string? Name { get; } = json.Text("name");

    public DataClass? Class { get; } = json.Value("class", Readings.Word(DataClasses.Words));

    public string? Text { get; } = json.Text("text");

    /// <summary>The field of that name that the rules know; none for a name of the host's own.</summary>
    public DataField? Known => DataFields.All.FirstOrDefault(known => known.Name == Name);

    public PayloadField ToFact() => new(new DataField(Name!, Class ?? Known!.Class), Text);
}
