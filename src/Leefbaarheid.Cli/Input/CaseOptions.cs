using System.CommandLine;
using System.CommandLine.Parsing;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Cli.Input;

/// <summary>The argument and options of every verb that reads case files.</summary>
internal sealed class CaseOptions
{
    private readonly Labels labels;
    private readonly SharedOptions shared;
    private readonly Argument<string[]> files;
    private readonly ValueOption<LocalDate?> at;
    private readonly Option<bool> ignoreLater;
    private readonly ValueOption<bool?> asJson;
    private readonly ValueOption<string> policy;

    /// <param name="labels">The words around them.</param>
    /// <param name="shared">The options of the tool as a whole.</param>
    /// <param name="number">How many files at most.</param>
    public CaseOptions(Labels labels, SharedOptions shared, ArgumentArity number)
    {
        (this.labels, this.shared) = (labels, shared);
        files = new Argument<string[]>(labels.Say("BESTAND", "FILE"))
        {
            Arity = number,
            CustomParser = result => [.. result.Tokens.Select(token => token.Value)],
            Description = labels.Say(
                "Bestand met feiten, of - voor standaardinvoer.", "Case file, or - for standard input."),
        };
        at = Day(labels, "--at", labels.Say("Dag van het advies.", "Day of the advice."));
        ignoreLater = Flag("--ignore-later", labels.Say(
            "Laat weg wat na die dag is vastgelegd.", "Leaves out what was recorded after that day."));
        asJson = Format(labels);
        policy = Policy(labels);
    }

    /// <summary>The option that says in which form is answered.</summary>
    public static ValueOption<bool?> Format(Labels labels) => new(labels, "--format", "text|json", IsJson)
    {
        Description = labels.Say(
            "Leesbare tekst, of JSON; zonder deze tekst.", "Readable text, or JSON; text without it."),
        Expected = labels.Say("text of json", "text or json"),
        Words = ["text", "json"],
    };

    /// <summary>The option that names a file with policy; standard input is for facts.</summary>
    public static ValueOption<string> Policy(Labels labels) =>
        new(labels, "--policy", labels.Say("BESTAND", "FILE"), text => text == CaseInput.StandardInput ? null : text)
        {
            Description = labels.Say(
                "Bestand met beleid: eigen drempels en termijnen.", "Policy file: thresholds and terms of your own."),
            Expected = labels.Say("een bestand met beleid, niet -", "a policy file, not -"),
        };

    /// <summary>An option that names a day.</summary>
    public static ValueOption<LocalDate?> Day(Labels labels, string name, string description) =>
        new(labels, name, labels.Say("DATUM", "DATE"), text => CaseReader.ParseDay(text))
        {
            Description = description,
            Expected = labels.Say("een datum als 2026-11-23", "a date like 2026-11-23"),
        };

    /// <summary>An option without a value.</summary>
    public static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };

    public void AddTo(Command command)
    {
        command.Add(files);
        command.Add(at.Option);
        command.Add(ignoreLater);
        command.Add(asJson.Option);
        command.Add(policy.Option);
    }

    public IEnumerable<string> Complaints(ParseResult parsed) =>
        [.. AboutFiles(parsed), .. at.Complaints(parsed), .. asJson.Complaints(parsed), .. policy.Complaints(parsed)];

    public CaseRequest Request(ParseResult parsed) => new(
        parsed.GetRequiredValue(files),
        at.Of(parsed),
        parsed.GetValue(ignoreLater),
        shared.LanguageOf(parsed),
        asJson.Of(parsed) == true)
    {
        Policy = policy.Of(parsed),
        IsPlain = shared.IsPlain(parsed),
    };

    private static bool? IsJson(string text) => text switch
    {
        "json" => true,
        "text" => false,
        _ => null,
    };

    private IEnumerable<string> AboutFiles(ParseResult parsed)
    {
        string[] given = [.. parsed.GetResult(files)?.Tokens.Select(token => token.Value) ?? []];
        if (given.Length == 0)
            yield return labels.Say(
                "Geef een bestand met feiten, of - voor standaardinvoer.",
                "Give a case file, or - for standard input.");
        if (given.Count(name => name == CaseInput.StandardInput) > 1)
            yield return labels.Say(
                "-: mag één keer; standaardinvoer is één bestand.",
                "-: may be given once; standard input is one file.");
    }
}
