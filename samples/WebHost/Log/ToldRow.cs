using System.Text.Json;
using NodaTime.Text;

namespace Leefbaarheid.WebHost;

/// <summary>What was told of one conclusion.</summary>
internal abstract class ToldRow
{
    public required string Area { get; init; }

    public required string Key { get; init; }

    public required string Case { get; init; }

    public required string? Rule { get; init; }

    /// <summary>The last day to do it, as ISO 8601 writes it: texts sort as days do.</summary>
    public required string? Due { get; init; }

    public required string? Json { get; init; }

    /// <summary>Kinds and ids of the facts it used, as a JSON array of pairs.</summary>
    public required string Facts { get; init; }

    public bool IsErased { get; init; }

    public Announcement ToAnnouncement() => new(Key, Case, Json)
    {
        Rule = Rule,
        Due = Due is null ? null : LocalDatePattern.Iso.Parse(Due).Value,
        Facts = JsonSerializer.Deserialize<string[][]>(Facts)!
            .Select(pair => new FactKey(pair[0], pair[1])).ToValueList(),
        IsErased = IsErased,
    };

    protected static string? Iso(LocalDate? day) => day is { } some ? LocalDatePattern.Iso.Format(some) : null;

    protected static string Pairs(ValueList<FactKey> facts) =>
        JsonSerializer.Serialize(facts.Select(fact => new[] { fact.Kind, fact.Id }));
}
