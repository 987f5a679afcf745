using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class LegalHoldShape
{
    public static Shape<LegalHold> Shape { get; } = new("legalHold", f =>
    {
        LegalHoldId id = f.Id(h => h.Id, id => new LegalHoldId(id));
        CaseSubject subject = f.Case(h => h.Case);
        string reason = f.Need(h => h.Reason, Sorts.Text, new("een reden", "a reason"));
        LocalDate from = f.Need(h => h.From, Sorts.Recorded);
        return new LegalHold(id, subject, reason, from)
        {
            To = f.From(from, "from", h => h.To, Sorts.Planned),
        };
    });
}
