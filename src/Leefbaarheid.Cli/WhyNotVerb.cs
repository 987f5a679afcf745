using System.CommandLine;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;

namespace Leefbaarheid.Cli;

/// <summary>The verb <c>whynot</c>: what stops a rule in a case.</summary>
internal sealed class WhyNotVerb : Verb
{
    private readonly Channels channels;
    private readonly CaseOptions cases;
    private readonly RuleArgument rule;
    private readonly ValueOption<string?> about;

    public WhyNotVerb(Channels channels, Labels labels, SharedOptions shared)
    {
        this.channels = channels;
        cases = new CaseOptions(labels, shared, ArgumentArity.ZeroOrOne);
        rule = new RuleArgument(labels);
        about = new ValueOption<string?>(labels, "--case", "ID", text => text.Trim() is { Length: > 0 } id ? id : null)
        {
            Description = labels.Say(
                "De zaak waar het om gaat; zonder deze die van het bestand.",
                "The case it is about; without it that of the file."),
            Expected = labels.Say("de id van een zaak in het bestand", "the id of a case in the file"),
        };
        Command = new Command("whynot", labels.Say(
            "Vertelt wat een regel in een zaak tegenhoudt.", "Tells what stops a rule in a case."));
        cases.AddTo(Command);
        Command.Add(rule.Argument);
        Command.Add(about.Option);
    }

    public override Command Command { get; }

    public override string Example => "samples/cases/C2.json OVL-02 --case H1";

    public override IEnumerable<string> Complaints(ParseResult parsed) =>
        [.. cases.Complaints(parsed), .. rule.Complaints(parsed), .. about.Complaints(parsed)];

    public override int Run(ParseResult parsed) =>
        new Ask(channels, cases.Request(parsed)).WhyNot(rule.Of(parsed), about.Of(parsed));
}
