using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Oracle;

/// <summary>A moment in a zone, of which a validity may hold it.</summary>
internal readonly record struct Moment(Instant Now, DateTimeZone Zone)
{
    public bool IsIn(Validity validity)
    {
        var now = Now;
        var today = Now.InZone(Zone).Date;
        var began = validity.FirstDay is { } first ? first <= today : validity.Start is not { } start || start <= now;
        var ended = validity.DayAfter is { } after ? after <= today : validity.End is { } end && end <= now;
        return began && !ended;
    }
}
