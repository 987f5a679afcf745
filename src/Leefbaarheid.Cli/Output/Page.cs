using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Cli.Output;

/// <summary>Lines of text that are broken between words, at a width of its own choosing.</summary>
internal sealed class Page(int width)
{
    private const int LabelWidth = 15;
    private const string Indent = "   ";
    private readonly List<Line> lines = [];

    public IReadOnlyList<Line> Lines => lines;

    public void Blank()
    {
        if (lines.Count > 0)
            lines.Add(new Line("", Emphasis.None));
    }

    public void Paragraph(string text, Emphasis emphasis = Emphasis.None, string hanging = "") =>
        Add("", hanging, text, emphasis);

    /// <summary>A label with what it says beside it; nothing where it says nothing.</summary>
    public void Item(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Add(Indent + label.PadRight(LabelWidth) + " ", new string(' ', Indent.Length + LabelWidth + 1), text);
    }

    /// <summary>A row of two columns, of which the first is so wide.</summary>
    public void Row(string name, int width, string text) =>
        Add(text.Length == 0 ? $"  {name}" : $"  {name.PadRight(width)}  ", new string(' ', width + 4), text);

    /// <summary>Lines that keep their own indentation, such as a tree.</summary>
    public void Tree(string text)
    {
        foreach (string line in text.TrimEnd().Split('\n'))
        {
            string indent = Indent + line[..^line.TrimStart().Length];
            Add(indent, indent + "  ", line.Trim());
        }
    }

    private void Add(string first, string next, string text, Emphasis emphasis = Emphasis.None)
    {
        string line = first;
        bool empty = true;
        foreach (string word in Printable.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                lines.Add(new Line(line, emphasis));
                (line, empty) = (next, true);
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        lines.Add(new Line(line, emphasis));
    }
}
