using System.Collections.Immutable;
using System.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// An explanation in words: a line and the lines beneath it. Plain data, ready for JSON, and written out as text,
/// Markdown or Mermaid.
/// </summary>
/// <param name="Text">One line, in one language.</param>
/// <param name="Lines">The lines beneath it, in order.</param>
public sealed record Outline(string Text, ImmutableArray<Outline> Lines)
{
    private const int PageWidth = 100;

    /// <summary>One line, in one language, <see cref="Printable"/> whatever the facts hold.</summary>
    public string Text
    {
        get;
        init => field = Printable.Of(value);
    } = Printable.Of(Text);

    /// <summary>Whether the other says the same, line by line.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Outline? other) =>
        other is not null && Text == other.Text && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Lines.AsSpan().Length);

    /// <summary>The lines, two spaces deeper a level.</summary>
    public string ToText() => Write(new StringBuilder(), 0, "", int.MaxValue).ToString();

    /// <summary>A nested list.</summary>
    public string ToMarkdown() => Write(new StringBuilder(), 0, "- ", int.MaxValue).ToString();

    /// <summary>A Mermaid flowchart: each line a box, the reasons beneath what they lead to.</summary>
    public string ToMermaid()
    {
        var chart = new StringBuilder("flowchart TD\n");
        Draw(chart, parent: -1, next: 0);
        return chart.ToString();
    }

    internal static Outline Line(string text, params ReadOnlySpan<Outline> lines) => new(text, [.. lines]);

    /// <summary>As <see cref="ToText()"/>; of a brief answer, what is wider than a page goes on below.</summary>
    internal string ToText(Detail detail) =>
        Write(new StringBuilder(), 0, "", detail == Detail.Brief ? PageWidth : int.MaxValue).ToString();

    private StringBuilder Write(StringBuilder text, int depth, string mark, int width)
    {
        Append(text, mark + (mark.Length == 0 ? Text : Escaped("\\`*_[]<>")), depth * 2, width);
        foreach (var line in Lines)
            line.Write(text, depth + 1, mark, width);
        return text;
    }

    private static void Append(StringBuilder text, string line, int indent, int width)
    {
        while (line.Length > width - indent)
        {
            var end = EndOfWords(line, width - indent);
            text.Append(' ', indent).Append(line, 0, end).Append('\n');
            line = $"  {line[end..].TrimStart(' ')}";
        }

        text.Append(' ', indent).Append(line).Append('\n');
    }

    /// <summary>Where a line is broken: at a space, or within a word that has none.</summary>
    private static int EndOfWords(string line, int room) =>
        line.LastIndexOf(' ', room) is > 1 and var space ? space
        : char.IsLowSurrogate(line[room]) ? room - 1
        : room;

    private int Draw(StringBuilder chart, int parent, int next)
    {
        var me = next++;
        chart.Append($"  n{me}[\"{Text.Replace("\"", "#quot;", StringComparison.Ordinal)}\"]\n");
        if (parent >= 0)
            chart.Append($"  n{me} --> n{parent}\n");
        foreach (var line in Lines)
            next = line.Draw(chart, me, next);
        return next;
    }

    private string Escaped(string special) =>
        string.Concat(Text.Select(c => special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
