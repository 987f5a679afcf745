using System.CommandLine;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;

namespace Leefbaarheid.Cli;

/// <summary>The verb <c>advise</c> and its options.</summary>
internal sealed class AdviseVerb : Verb
{
    private readonly Channels channels;
    private readonly CaseOptions cases;
    private readonly Option<bool> why;

    public AdviseVerb(Channels channels, Labels labels, SharedOptions shared)
    {
        this.channels = channels;
        cases = new CaseOptions(labels, shared, ArgumentArity.ZeroOrMore);
        why = CaseOptions.Flag("--why", labels.Say(
            "Toont bij elk besluit waarom, tot op de feiten.",
            "Shows the reasons of each decision, down to the facts."));
        Command = new Command("advise", labels.Say("Geeft advies op bestanden met feiten.", "Advises on case files."));
        cases.AddTo(Command);
        Command.Add(why);
    }

    public override Command Command { get; }

    public override string Example => "samples/cases/C2.json --at 2026-12-01 --why";

    public override IEnumerable<string> Complaints(ParseResult parsed) => cases.Complaints(parsed);

    public override int Run(ParseResult parsed) =>
        new Advise(channels, cases.Request(parsed), parsed.GetValue(why)).Run();
}
