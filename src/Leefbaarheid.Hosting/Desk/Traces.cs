using System.Text.Json;

namespace Leefbaarheid.Hosting;

/// <summary>What facts that are forgotten may have left in what was told.</summary>
internal sealed class Traces
{
    /// <summary>Shorter texts are no data of a person.</summary>
    private const int ShortestText = 3;

    private readonly HashSet<FactKey> keys = [];
    private readonly HashSet<(string Case, string Text)> texts = [];

    public Traces(IEnumerable<KeyValuePair<FactKey, object>> facts)
    {
        foreach (var (key, fact) in facts)
        {
            keys.Add(key);
            var kind = KeptKinds.Of(key.Kind);
            using var json = JsonDocument.Parse(kind.Write(fact));
            var ofCase = kind.CaseOf(fact)?.Id ?? "";
            foreach (var text in Texts(json.RootElement.GetProperty("fact")).Where(text => text != ofCase))
                texts.Add((ofCase, text));
        }
    }

    public bool IsEmpty => keys.Count == 0;

    /// <summary>Whether something was told from one of the facts, or says of its case what one of them says.</summary>
    public bool AreIn(Announcement told) =>
        told.Json is { } json && (told.Facts.Any(keys.Contains) || Says(json, told.Case));

    private bool Says(string json, string ofCase) =>
        texts.Any(one => one.Case == ofCase && json.Contains(one.Text, StringComparison.Ordinal));

    /// <summary>As they stand in what was told, where letters may be escaped.</summary>
    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(p => !p.NameEquals("id")).SelectMany(p => Texts(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String when json.GetString()!.Length >= ShortestText =>
            [json.GetString()!, JsonEncodedText.Encode(json.GetString()!).ToString()],
        _ => [],
    };
}
