using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Cli;

/// <summary>The tool <c>leefbaarheid</c>: reads its command line, runs it and tells how it ended.</summary>
internal sealed class Tool(Channels channels)
{
    public int Run(IReadOnlyList<string> args)
    {
        int exitCode = RunOrTell(args);
        return IsWritten(channels.Error.Flush) ? exitCode : Math.Max(exitCode, ExitCode.Failed);
    }

    private int RunOrTell(IReadOnlyList<string> args)
    {
        try
        {
            int exitCode = Invoke(args);
            channels.Output.Flush();
            return exitCode;
        }
        catch (Exception failure)
        {
            string problem = $"leefbaarheid: {failure.GetType().Name}: {Bsn.Redact(failure.Message)}";
            IsWritten(() => channels.Tell(problem));
            return ExitCode.Failed;
        }
    }

    // Where standard error is closed there is nobody to tell; the exit code still does.
    private static bool IsWritten(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or OutOfMemoryException)
        {
            return false;
        }
    }

    private int Invoke(IReadOnlyList<string> args)
    {
        RootCommand root = new("Advies over leefbaarheid; een mens beslist (advice on liveability; a human decides).");
        root.Add(new AdviseCommand(channels).Command);
        root.Add(new AgendaCommand(channels).Command);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed.Errors);

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = channels.Output,
            Error = channels.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    // Not left to the library, which also writes help to standard output.
    private int Refuse(IEnumerable<ParseError> errors)
    {
        foreach (ParseError error in errors)
            channels.Tell($"leefbaarheid: {Bsn.Redact(error.Message)}");
        channels.Error.WriteLine("Zie leefbaarheid --help (see leefbaarheid --help).");
        return ExitCode.Failed;
    }
}
