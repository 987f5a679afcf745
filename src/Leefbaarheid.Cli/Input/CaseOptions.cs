using System.CommandLine;
using System.CommandLine.Parsing;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Cli.Input;

/// <summary>The argument and options of every command that reads case files.</summary>
internal sealed class CaseOptions
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Bestand met feiten, of - voor standaardinvoer (case file, or - for standard input).",
    };

    private readonly Option<LocalDate?> at = Day("--at", "Dag van het advies, als 2026-11-23 (day of the advice).");

    private readonly Option<bool> ignoreLater = new("--ignore-later")
    {
        Description = "Laat weg wat na die dag is vastgelegd (leaves out what was recorded after that day).",
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

    public CaseOptions()
    {
        language.AcceptOnlyFromAmong("nl", "en");
        format.AcceptOnlyFromAmong("text", "json");
        files.Validators.Add(CheckFiles);
    }

    /// <summary>An option that names a day.</summary>
    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result => ParseDay(name, result),
    };

    /// <summary>A command that has them, and options of its own.</summary>
    public Command Command(string name, string description, params Option[] own)
    {
        Command command = new(name, description) { files, at, ignoreLater, language, format };
        foreach (Option option in own)
            command.Add(option);
        return command;
    }

    public CaseRequest Request(ParseResult parsed) => new(
        parsed.GetRequiredValue(files),
        parsed.GetValue(at),
        parsed.GetValue(ignoreLater),
        parsed.GetValue(language) == "en" ? Language.English : Language.Dutch,
        parsed.GetValue(format) == "json");

    // An option that is not known would otherwise be looked for as a file.
    private static void CheckFiles(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value is ['-', _, ..]))
            result.AddError($"{token.Value}: onbekende optie (unknown option).");
        if (result.Tokens.Count(token => token.Value == CaseInput.StandardInput) > 1)
            result.AddError("- mag één keer: standaardinvoer is maar één bestand (standard input is one file).");
    }

    private static LocalDate? ParseDay(string name, ArgumentResult result)
    {
        string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (CaseReader.ParseDay(text) is { } day)
            return day;

        result.AddError($"{name}: geef een datum als 2026-11-23 (give a date like 2026-11-23).");
        return null;
    }
}
