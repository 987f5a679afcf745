using System.CommandLine;
using Leefbaarheid.Cli.Input;

namespace Leefbaarheid.Cli;

/// <summary>The command <c>advise</c> and its options.</summary>
internal sealed class AdviseCommand
{
    private readonly CaseOptions cases = new();

    private readonly Option<bool> why = new("--why")
    {
        Description = "Toont bij elk besluit waarom, tot op de feiten (shows the reasons down to the facts).",
    };

    public AdviseCommand(Channels channels)
    {
        Command = cases.Command("advise", "Geeft advies op bestanden met feiten (advises on case files).", why);
        Command.SetAction(parsed => new Advise(channels, cases.Request(parsed), parsed.GetValue(why)).Run());
    }

    public Command Command { get; }
}
