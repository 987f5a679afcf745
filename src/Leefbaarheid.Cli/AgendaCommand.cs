using System.CommandLine;
using Leefbaarheid.Cli.Input;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>The command <c>agenda</c> and its options.</summary>
internal sealed class AgendaCommand
{
    private readonly CaseOptions cases = new();

    private readonly Option<LocalDate?> until =
        CaseOptions.Day("--until", "Laatste dag van de agenda, als 2027-11-23 (last day of the agenda).");

    public AgendaCommand(Channels channels)
    {
        Command = cases.Command(
            "agenda",
            "Toont per dag wat door de tijd alleen verandert (shows day by day what changes by time alone).",
            until);
        Command.SetAction(parsed => new Agenda(channels, cases.Request(parsed), parsed.GetValue(until)).Run());
    }

    public Command Command { get; }
}
