using System.CommandLine;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;

namespace Leefbaarheid.Cli;

/// <summary>The verb <c>why</c>: why what a rule advises stands.</summary>
internal sealed class WhyVerb : Verb
{
    private readonly Channels channels;
    private readonly CaseOptions cases;
    private readonly RuleArgument rule;

    public WhyVerb(Channels channels, Labels labels, SharedOptions shared)
    {
        this.channels = channels;
        cases = new CaseOptions(labels, shared, ArgumentArity.ZeroOrOne);
        rule = new RuleArgument(labels);
        Command = new Command("why", labels.Say(
            "Vertelt waarom staat wat een regel adviseert.", "Tells why what a rule advises stands."));
        cases.AddTo(Command);
        Command.Add(rule.Argument);
    }

    public override Command Command { get; }

    public override string Example => "samples/cases/C2.json BB-01";

    public override IEnumerable<string> Complaints(ParseResult parsed) =>
        [.. cases.Complaints(parsed), .. rule.Complaints(parsed)];

    public override int Run(ParseResult parsed) => new Ask(channels, cases.Request(parsed)).Why(rule.Of(parsed));
}
