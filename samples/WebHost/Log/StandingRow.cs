namespace Leefbaarheid.WebHost;

/// <summary>What was told and stands.</summary>
internal sealed class StandingRow : ToldRow
{
    public static StandingRow Of(LogArea area, Announcement told) => new()
    {
        Area = area.Name,
        Key = told.Key,
        Case = told.Case,
        Rule = told.Rule,
        Due = Iso(told.Due),
        Json = told.Json,
        Facts = Pairs(told.Facts),
        IsErased = told.IsErased,
    };
}
