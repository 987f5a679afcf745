using System.Text;

namespace Leefbaarheid.Cli.Tests;

/// <summary>One run of the tool within the process, and how it ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static ToolRun Of(params string[] args) => WithInput("", args);

    public static ToolRun WithInput(string input, params string[] args) =>
        WithInput(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun WithInput(byte[] input, params string[] args)
    {
        using MemoryStream standardInput = new(input);
        using MemoryStream output = new();
        using MemoryStream error = new();
        int exitCode = new Tool(new Channels(standardInput, output, error)).Run(args);
        return new ToolRun(exitCode, Text(output), Text(error));
    }

    /// <summary>As a person at a terminal sees it.</summary>
    public static ToolRun AtTerminal(bool isPlain, params string[] args)
    {
        using MemoryStream output = new();
        using MemoryStream error = new();
        Channels channels = new(Stream.Null, output, error) { IsTerminal = true, IsPlain = isPlain };
        return new ToolRun(new Tool(channels).Run(args), Text(output), Text(error));
    }

    /// <summary>On a machine of another language.</summary>
    public static ToolRun OnMachine(string? locale, params string[] args)
    {
        using MemoryStream output = new();
        using MemoryStream error = new();
        Channels channels = new(Stream.Null, output, error) { Locale = locale };
        return new ToolRun(new Tool(channels).Run(args), Text(output), Text(error));
    }

    private static string Text(MemoryStream bytes) => Encoding.UTF8.GetString(bytes.ToArray());
}
