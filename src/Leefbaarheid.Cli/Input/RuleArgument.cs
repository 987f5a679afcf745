using System.CommandLine;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Cli.Input;

/// <summary>The rule that a question is about; its id may be written without capitals.</summary>
internal sealed class RuleArgument
{
    private readonly Labels labels;

    public RuleArgument(Labels labels)
    {
        this.labels = labels;
        Argument = new Argument<string?>(labels.Say("REGEL", "RULE"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = labels.Say("De id van een regel, als BB-01.", "The id of a rule, like BB-01."),
        };
        Argument.CompletionSources.Add([.. BuiltIn.Ids]);
    }

    public Argument<string?> Argument { get; }

    /// <summary>The id of the rule, of a command line without complaints.</summary>
    public string Of(ParseResult parsed) => (parsed.GetValue(Argument) ?? "").Trim().ToUpperInvariant();

    public IEnumerable<string> Complaints(ParseResult parsed)
    {
        string rule = Of(parsed);
        if (BuiltIn.Ids.Contains(rule) || rule.StartsWith('-'))
            return [];
        if (rule.Length == 0)
            return [labels.Say(
                "Geef achter het bestand een regel, als BB-01.", "Give a rule behind the file, like BB-01.")];
        string nearest = string.Join(", ", Nearest.To(rule, BuiltIn.Ids));
        return [labels.Say($"{rule}: deze regel is er niet; bijvoorbeeld {nearest}.",
            $"{rule}: there is no such rule; for example {nearest}.")];
    }
}
