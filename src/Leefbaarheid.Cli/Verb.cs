using System.CommandLine;

namespace Leefbaarheid.Cli;

/// <summary>A verb of the tool: how it is written on the command line, and what it does.</summary>
internal abstract class Verb
{
    /// <summary>Its name, arguments and options, all optional here, so that we refuse in our own words.</summary>
    public abstract Command Command { get; }

    /// <summary>What may stand behind its name.</summary>
    public abstract string Example { get; }

    /// <summary>What is wrong with a command line that names it, each with how to mend it.</summary>
    public abstract IEnumerable<string> Complaints(ParseResult parsed);

    /// <summary>Carries out a command line without complaints, and tells how it ended.</summary>
    public abstract int Run(ParseResult parsed);
}
