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
            int exitCode = new CommandLine(channels, args).Run();
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
}
