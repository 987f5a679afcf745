using System.Text;
using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Cli;

/// <summary>Where the tool reads and writes: always UTF-8, whatever the settings of the machine.</summary>
internal sealed class Channels(Stream input, Stream output, Stream error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input, as bytes.</summary>
    public Stream Input { get; } = input;

    /// <summary>Standard output.</summary>
    public StreamWriter Output { get; } = Writer(output);

    /// <summary>Standard error.</summary>
    public StreamWriter Error { get; } = Writer(error);

    /// <summary>Writes bytes to standard output, behind what was written before.</summary>
    public void WriteBytes(byte[] bytes)
    {
        Output.Flush();
        Output.BaseStream.Write(bytes);
    }

    /// <summary>Tells what is wrong, on a line of standard error.</summary>
    public void Tell(string problem) => Error.WriteLine(Printable.Of(problem));

    /// <summary>Whether a person looks at the output: only then it has colours and the width of the window.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether the machine asks for no colour, though a person looks.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The locale of the machine, such as <c>en_GB.UTF-8</c>; null where it has none.</summary>
    public string? Locale { get; init; }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n" };
}
