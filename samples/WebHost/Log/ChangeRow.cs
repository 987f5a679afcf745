namespace Leefbaarheid.WebHost;

/// <summary>A change of what stands: each once, numbered in the order in which they were appended.</summary>
internal sealed class ChangeRow : ToldRow
{
    public required long Number { get; init; }

    public required long At { get; init; }

    public required ChangeKind Change { get; init; }

    public static ChangeRow Of(long number, LogArea area, Instant at, ChangeKind kind, Announcement told) => new()
    {
        Number = number,
        At = at.ToUnixTimeTicks(),
        Change = kind,
        Area = area.Name,
        Key = told.Key,
        Case = told.Case,
        Rule = told.Rule,
        Due = Iso(told.Due),
        Json = told.Json,
        Facts = Pairs(told.Facts),
        IsErased = told.IsErased,
    };

    public LoggedChange ToChange() =>
        new(Number, new LogArea(Area), Instant.FromUnixTimeTicks(At), Change, ToAnnouncement());
}
