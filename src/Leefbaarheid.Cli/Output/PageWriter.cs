using Spectre.Console;

namespace Leefbaarheid.Cli.Output;

/// <summary>Writes a page: in colour to a person, and plainly, always the same, to anything else.</summary>
internal sealed class PageWriter
{
    private const int PlainWidth = 100;
    private readonly IAnsiConsole? console;
    private readonly TextWriter output;

    public PageWriter(Channels channels)
    {
        output = channels.Output;
        if (channels.IsTerminal)
            console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
    }

    /// <summary>The width at which lines are broken.</summary>
    public int Width => Math.Clamp(console?.Profile.Width ?? PlainWidth, 40, PlainWidth);

    public void Write(Page page)
    {
        foreach (Line line in page.Lines)
            Write(line);
    }

    private void Write(Line line)
    {
        if (console is null)
            output.WriteLine(line.Text);
        else
            console.WriteLine(line.Text, StyleOf(line.Emphasis));
    }

    private static Style StyleOf(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Title => new Style(decoration: Decoration.Bold),
        Emphasis.Stop => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
