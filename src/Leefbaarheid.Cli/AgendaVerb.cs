using System.CommandLine;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>The verb <c>agenda</c> and its options.</summary>
internal sealed class AgendaVerb : Verb
{
    private readonly Channels channels;
    private readonly CaseOptions cases;
    private readonly ValueOption<LocalDate?> until;

    public AgendaVerb(Channels channels, Labels labels, SharedOptions shared)
    {
        this.channels = channels;
        cases = new CaseOptions(labels, shared, ArgumentArity.ZeroOrMore);
        until = CaseOptions.Day(labels, "--until", labels.Say("Laatste dag van de agenda.", "Last day of the agenda."));
        Command = new Command("agenda", labels.Say(
            "Toont per dag wat door de tijd alleen verandert.", "Shows day by day what changes by time alone."));
        cases.AddTo(Command);
        Command.Add(until.Option);
    }

    public override Command Command { get; }

    public override string Example => "samples/cases/C17.json --until 2027-06-30";

    public override IEnumerable<string> Complaints(ParseResult parsed) =>
        [.. cases.Complaints(parsed), .. until.Complaints(parsed)];

    public override int Run(ParseResult parsed) =>
        new Agenda(channels, cases.Request(parsed), until.Of(parsed)).Run();
}
