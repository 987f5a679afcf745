using Leefbaarheid.Domain.Households;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Bewoner as a file has it.</summary>
internal sealed class ResidentDocument(ObjectReader json) : FileObject(json)
{
    public string? Id { get; } = json.Value("id", Readings.Id);

    public ResidentRole? Role { get; } = json.Value("role", Readings.Word(ResidentRoles.Words));

    public Resident ToFact() => new(new ResidentId(Id!), Role!.Value);
}
