using System.CommandLine;
using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Cli;

/// <summary>The tool <c>leefbaarheid</c>: reads its command line, runs it and tells how it ended.</summary>
internal sealed class Tool(Channels channels)
{
    public int Run(IReadOnlyList<string> args)
    {
        try
        {
            int exitCode = Invoke(args);
            channels.Output.Flush();
            return exitCode;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            channels.Error.WriteLine($"leefbaarheid: {failure.GetType().Name}: {Bsn.Redact(failure.Message)}");
            return ExitCode.Failed;
        }
        finally
        {
            channels.Error.Flush();
        }
    }

    private int Invoke(IReadOnlyList<string> args)
    {
        RootCommand root = new("Advies over leefbaarheid; een mens beslist (advice on liveability; a human decides).");
        root.Add(new AdviseCommand(channels).Command);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = channels.Output,
            Error = channels.Error,
            EnableDefaultExceptionHandler = false,
        });
    }
}
