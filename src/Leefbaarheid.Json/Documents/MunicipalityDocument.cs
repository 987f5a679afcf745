using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Domain.Municipalities;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Gemeente as a file has it.</summary>
internal sealed class MunicipalityDocument(ObjectReader json) : FileObject(json)
{
    public MunicipalityCode? Code { get; } = json.Value("code", Readings.Municipality);

    public string? Name { get; } = json.Text("name");

    public Answer LocalOrdinanceHas151d { get; } = json.Answer("localOrdinanceHas151d");

    public Municipality ToFact() => new(Code!) { Name = Name, LocalOrdinanceHas151d = LocalOrdinanceHas151d };
}
