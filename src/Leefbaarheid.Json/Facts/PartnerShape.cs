using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class PartnerShape
{
    private static readonly Sort<WaitingTime> WorkingDays =
        Sorts.Whole(0, 1000).As(days => new WaitingTime(days), time => time.WorkingDays);

    public static Shape<Partner> Shape { get; } = new("partner", f =>
    {
        PartnerId id = f.Id(p => p.Id, id => new PartnerId(id));
        PartnerKind kind = f.Need(
            p => p.Kind, Sorts.Word(PartnerKinds.Words), new("een soort partner", "a kind of partner"));
        return new Partner(id, kind, f.May(p => p.Name, Sorts.Text) ?? PartnerKinds.Words.Name(kind).Dutch)
        {
            WaitingTime = f.May(p => p.WaitingTime, WorkingDays),
            Areas = f.Some(p => p.Areas, Codes.Area),
            NextMeetingOn = f.May(p => p.NextMeetingOn, Sorts.Planned),
        };
    });
}
