using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Partner as a file has it.</summary>
internal sealed class PartnerDocument(ObjectReader json) : IdentifiedObject(json)
{
    public PartnerKind? Kind { get; } = json.Value("kind", Readings.Word(PartnerKinds.Words));

    public string? Name { get; } = json.Text("name");

    public int? WaitingTime { get; } = json.Value("waitingTime", Readings.Whole(0, 1000));

    public IReadOnlyList<AreaCode> Areas { get; } = json.Values("areas", Readings.Area);

    public LocalDate? NextMeetingOn { get; } = json.Value("nextMeetingOn", Readings.Date);

    public Partner ToFact() => new(new PartnerId(Id), Kind!.Value, Name ?? PartnerKinds.Words.Name(Kind.Value).Dutch)
    {
        WaitingTime = WaitingTime is { } days ? new WaitingTime(days) : null,
        Areas = Areas.ToValueList(),
        NextMeetingOn = NextMeetingOn,
    };
}
