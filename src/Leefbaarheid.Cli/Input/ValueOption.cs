using System.CommandLine;
using Leefbaarheid.Cli.Output;

namespace Leefbaarheid.Cli.Input;

/// <summary>An option with one value, refused in our own words: the library's are English alone.</summary>
/// <param name="labels">The words around it.</param>
/// <param name="name">Its name, with hyphens.</param>
/// <param name="value">What its value is called in help.</param>
/// <param name="read">The value of a text, or null where it is none.</param>
internal sealed class ValueOption<T>(Labels labels, string name, string value, Func<string, T?> read)
{
    public required string Description { get; init; }

    /// <summary>What would be right, behind "give".</summary>
    public required string Expected { get; init; }

    /// <summary>The words among which to choose, for a shell that completes them.</summary>
    public string[] Words { get; init; } = [];

    public Option<string[]> Option => field ??= Make();

    /// <summary>The value, or null where it was not given.</summary>
    public T? Of(ParseResult parsed) => parsed.GetValue(Option) is [var text] ? read(text) : default;

    public IEnumerable<string> Complaints(ParseResult parsed)
    {
        if (parsed.GetResult(Option) is not { Implicit: false } result)
            return [];
        string[] texts = [.. result.Tokens.Select(token => token.Value)];
        return texts.Length > 1 || result.IdentifierTokenCount > 1
                ? [labels.Say($"{name}: geef deze optie één keer.", $"{name}: give this option once.")]
            : texts is [var text] && read(text) is not null ? []
            : [labels.Say($"{name}: geef {Expected}.", $"{name}: give {Expected}.")];
    }

    private Option<string[]> Make()
    {
        Option<string[]> option = new(name)
        {
            HelpName = value,
            Description = Description,
            Arity = ArgumentArity.ZeroOrMore,
        };
        if (Words.Length > 0)
            option.CompletionSources.Add(Words);
        return option;
    }
}
