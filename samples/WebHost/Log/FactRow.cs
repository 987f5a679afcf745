namespace Leefbaarheid.WebHost;

/// <summary>A fact as it was last put, in the area that holds it.</summary>
internal sealed class FactRow
{
    public required string Area { get; init; }

    /// <summary>Kind and id in one column, so that many are found at once.</summary>
    public required string Key { get; init; }

    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Json { get; init; }

    public bool IsErased { get; init; }

    public static FactRow Of(LogArea area, LoggedFact fact) => new()
    {
        Area = area.Name,
        Key = fact.Key.ToString(),
        Kind = fact.Key.Kind,
        Id = fact.Key.Id,
        Json = fact.Json,
        IsErased = fact.IsErased,
    };

    public LoggedFact ToFact() => new(new FactKey(Kind, Id), Json) { IsErased = IsErased };
}
