using System.Collections.Immutable;
using System.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>Draws what a rulebook reads and concludes as a Mermaid flowchart.</summary>
internal sealed class RulebookDrawing
{
    private readonly Dictionary<Type, string> boxes;
    private readonly StringBuilder chart = new("flowchart LR\n");

    private RulebookDrawing(IEnumerable<IRelation> relations, IEnumerable<Rule> rules)
    {
        Type[] types =
        [
            .. relations.Select(r => r.FactType)
                .Concat(rules.SelectMany(r => r.Branches, (_, branch) => branch.ConclusionType))
                .Distinct()
                .OrderBy(type => type.FullName, StringComparer.Ordinal),
        ];
        boxes = types.Index().ToDictionary(x => x.Item, x => $"f{x.Index}");
    }

    public static string Of(ImmutableArray<Rule> rules, ImmutableArray<IRelation> relations)
    {
        var drawing = new RulebookDrawing(relations, rules);
        foreach (var (type, box) in drawing.boxes)
            drawing.chart.Append($"  {box}[\"{Escaped(TypeName.Of(type))}\"]\n");
        foreach (var (index, rule) in rules.Index())
            drawing.Draw($"r{index}", rule);
        return drawing.chart.ToString();
    }

    private void Draw(string node, Rule rule)
    {
        chart.Append($"  {node}([\"{Escaped(rule.ToString())}\"])\n");
        foreach (var box in Boxes(rule.Branches.SelectMany(branch => RuleGraph.RelationsOf(branch.Query)
            .Select(relation => relation.FactType))))
            chart.Append($"  {box} --> {node}\n");
        foreach (var box in Boxes(rule.Branches.Select(branch => branch.ConclusionType)))
            chart.Append($"  {node} --> {box}\n");
    }

    /// <summary>Each once, in the order in which the boxes stand.</summary>
    private IEnumerable<string> Boxes(IEnumerable<Type> types)
    {
        var wanted = types.ToHashSet();
        return boxes.Where(box => wanted.Contains(box.Key)).Select(box => box.Value);
    }

    private static string Escaped(string text) =>
        text.Replace("\"", "#quot;", StringComparison.Ordinal)
            .Replace("<", "#lt;", StringComparison.Ordinal)
            .Replace(">", "#gt;", StringComparison.Ordinal);
}
