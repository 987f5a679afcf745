using System.CommandLine;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;

namespace Leefbaarheid.Cli;

/// <summary>The verb <c>policy</c> and its options.</summary>
internal sealed class PolicyVerb : Verb
{
    private readonly Channels channels;
    private readonly SharedOptions shared;
    private readonly ValueOption<bool?> asJson;
    private readonly ValueOption<string> policy;

    public PolicyVerb(Channels channels, Labels labels, SharedOptions shared)
    {
        (this.channels, this.shared) = (channels, shared);
        asJson = CaseOptions.Format(labels);
        policy = CaseOptions.Policy(labels);
        Command = new Command("policy", labels.Say(
            "Toont elke optie van het beleid: waarde, herkomst en regels.",
            "Shows each option of the policy: value, origin and rules."));
        Command.Add(asJson.Option);
        Command.Add(policy.Option);
    }

    public override Command Command { get; }

    public override string Example => "--policy samples/policy.json";

    public override IEnumerable<string> Complaints(ParseResult parsed) =>
        [.. asJson.Complaints(parsed), .. policy.Complaints(parsed)];

    public override int Run(ParseResult parsed) =>
        new ShowPolicy(channels, shared.LanguageOf(parsed), policy.Of(parsed)) { IsPlain = shared.IsPlain(parsed) }
            .Run(asJson.Of(parsed) == true);
}
