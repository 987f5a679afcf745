using System.CommandLine;
using System.CommandLine.Parsing;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>The command <c>advise</c> and its options.</summary>
internal sealed class AdviseCommand
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Bestand met feiten, of - voor standaardinvoer (case file, or - for standard input).",
    };

    private readonly Option<LocalDate?> at = new("--at")
    {
        HelpName = "DATE",
        Description = "Dag van het advies, als 2026-11-23 (day of the advice).",
        CustomParser = ParseDay,
    };

    private readonly Option<string> language = new("--language")
    {
        Description = "Taal van het advies (language of the advice).",
        DefaultValueFactory = _ => "nl",
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "Leesbare tekst of JSON (readable text or JSON).",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<bool> why = new("--why")
    {
        Description = "Toont bij elk besluit waarom, tot op de feiten (shows the reasons down to the facts).",
    };

    public AdviseCommand(Channels channels)
    {
        language.AcceptOnlyFromAmong("nl", "en");
        format.AcceptOnlyFromAmong("text", "json");
        files.Validators.Add(CheckFiles);
        Command = new Command("advise", "Geeft advies op bestanden met feiten (advises on case files).")
        {
            files, at, language, format, why,
        };
        Command.SetAction(parsed => new Advise(channels, Request(parsed)).Run());
    }

    public Command Command { get; }

    private AdviseRequest Request(ParseResult parsed) => new(
        parsed.GetRequiredValue(files),
        parsed.GetValue(at),
        parsed.GetValue(language) == "en" ? Language.English : Language.Dutch,
        parsed.GetValue(format) == "json",
        parsed.GetValue(why));

    // An option that is not known would otherwise be looked for as a file.
    private static void CheckFiles(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value is ['-', _, ..]))
            result.AddError($"{token.Value}: onbekende optie (unknown option).");
        if (result.Tokens.Count(token => token.Value == CaseInput.StandardInput) > 1)
            result.AddError("- mag één keer: standaardinvoer is maar één bestand (standard input is one file).");
    }

    private static LocalDate? ParseDay(ArgumentResult result)
    {
        string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (CaseReader.ParseDay(text) is { } day)
            return day;

        result.AddError("--at: geef een datum als 2026-11-23 (give a date like 2026-11-23).");
        return null;
    }
}
