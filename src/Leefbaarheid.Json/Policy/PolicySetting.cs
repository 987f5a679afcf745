using System.Globalization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>
/// A place in the settings of a host: every value is text, capitals in keys make no difference, and the items of a list
/// have numbers for keys. An empty text is an empty list too.
/// </summary>
internal sealed class PolicySetting(string path) : PolicyNode(path)
{
    private const char Between = ':';
    private readonly List<(string Name, PolicySetting Node)> below = [];
    private string? value;

    public override bool IsNothing => value is null && below.Count == 0;

    public override Text Found => below.Count > 0
        ? new("sleutels eronder", "keys below it")
        : Domain.Text.Same(value is null ? "null" : Quoted.Mark(value));

    public override StringComparer Names => StringComparer.OrdinalIgnoreCase;

    public override IReadOnlyList<(string Name, PolicyNode Node)>? Properties =>
        string.IsNullOrEmpty(value) ? [.. below.Select(one => (one.Name, (PolicyNode)one.Node))] : null;

    public override IReadOnlyList<PolicyNode>? Items =>
        string.IsNullOrEmpty(value) && below.All(one => Number(one.Name) >= 0) && !IsNothing
            ? [.. below.OrderBy(one => Number(one.Name)).Select(one => one.Node)]
            : null;

    public override string? Text => below.Count == 0 && value?.Trim() is { Length: > 0 } text ? text : null;

    public override int? Whole => Text is { } text ? Number(text) : null;

    public override bool? YesOrNo => bool.TryParse(Text, out bool answer) ? answer : null;

    /// <summary>The settings of a section, or all where none is named; of a key that comes twice the last.</summary>
    public static PolicySetting Of(IEnumerable<KeyValuePair<string, string?>> settings, string? section)
    {
        PolicySetting root = new(section ?? "");
        foreach ((string key, string? value) in settings)
        {
            string[] names = key.Split(Between);
            string[] prefix = section is null ? [] : section.Split(Between);
            if (names.Take(prefix.Length).SequenceEqual(prefix, root.Names))
                names.Skip(prefix.Length).Aggregate(root, (node, name) => node.Below(name)).value = value;
        }

        return root;
    }

    public override string PathOf(string name)
    {
        string plain = Quoted.Plain(name);
        string key = plain.Length > 0 ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain;
        return Path.Length > 0 ? $"{Path}{Between}{key}" : key;
    }

    private PolicySetting Below(string name)
    {
        if (below.Find(one => Names.Equals(one.Name, name)).Node is { } known)
            return known;
        PolicySetting node = new(PathOf(name));
        below.Add((name, node));
        return node;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
