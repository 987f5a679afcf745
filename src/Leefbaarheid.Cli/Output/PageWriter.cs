using Spectre.Console;

namespace Leefbaarheid.Cli.Output;

/// <summary>Writes a page: in colour to a person, and plainly, always the same, to anything else.</summary>
internal sealed class PageWriter
{
    private const int PlainWidth = 100;
    private readonly IAnsiConsole? console;
    private readonly TextWriter output;
    private readonly bool isPlain;

    /// <param name="channels">Where to.</param>
    /// <param name="isPlain">Whether a person asks for no colour.</param>
    public PageWriter(Channels channels, bool isPlain)
    {
        output = channels.Output;
        this.isPlain = isPlain || channels.IsPlain;
        if (channels.IsTerminal)
            console = AnsiConsole.Create(Settings(output));
    }

    /// <summary>The width at which lines are broken.</summary>
    public int Width => Math.Clamp(console?.Profile.Width ?? PlainWidth, 40, PlainWidth);

    public void Write(Page page)
    {
        foreach (Line line in page.Lines)
            Write(line);
    }

    // Whether it is a terminal we know ourselves; the library looks at the writer, which is our own.
    private static AnsiConsoleSettings Settings(TextWriter output) => new()
    {
        Out = new AnsiConsoleOutput(output),
        Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.Standard,
    };

    private void Write(Line line)
    {
        if (console is null || isPlain)
            output.WriteLine(line.Text);
        else
            console.WriteLine(line.Text, StyleOf(line.Emphasis));
    }

    private static Style StyleOf(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Title => new Style(decoration: Decoration.Bold),
        Emphasis.Stop => new Style(Color.Red, decoration: Decoration.Bold),
        Emphasis.Care => new Style(Color.Yellow, decoration: Decoration.Bold),
        Emphasis.Question => new Style(Color.Blue, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
