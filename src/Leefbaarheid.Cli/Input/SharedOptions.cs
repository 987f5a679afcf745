using System.CommandLine;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Output;

namespace Leefbaarheid.Cli.Input;

/// <summary>The options of the tool as a whole, which may stand before and behind a verb.</summary>
internal sealed class SharedOptions
{
    private const string LanguageName = "--language";
    private readonly ValueOption<Language?> language;
    private readonly Option<bool> noColor;

    public SharedOptions(Labels labels)
    {
        language = new ValueOption<Language?>(labels, LanguageName, "nl|en", Read)
        {
            Description = labels.Say(
                "Taal van het antwoord; advies is zonder deze in het Nederlands.",
                "Language of the answer; without it advice is in Dutch."),
            Expected = labels.Say("nl of en", "nl or en"),
            Words = ["nl", "en"],
        };
        noColor = CaseOptions.Flag("--no-color", labels.Say(
            "Zonder kleur; de omgevingsvariabele NO_COLOR doet hetzelfde.",
            "Without colour; the environment variable NO_COLOR does the same."));
        language.Option.Recursive = true;
        noColor.Recursive = true;
    }

    /// <summary>The language of help and complaints: of the command line, else the machine, else Dutch.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="locale">The locale of the machine, such as <c>en_GB.UTF-8</c>; null where it has none.</param>
    public static Language Spoken(IReadOnlyList<string> args, string? locale)
    {
        for (int i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith(LanguageName, StringComparison.Ordinal))
                continue;
            string behind = args[i][LanguageName.Length..];
            string named = behind.Length > 0 ? behind[1..] : args.ElementAtOrDefault(i + 1) ?? "";
            if (Read(named) is { } language)
                return language;
        }

        return locale?.StartsWith("en", StringComparison.Ordinal) == true
            ? Language.English
            : Language.Dutch;
    }

    public void AddTo(Command root)
    {
        root.Add(language.Option);
        root.Add(noColor);
    }

    /// <summary>The language of advice: it does not hang on the machine.</summary>
    public Language LanguageOf(ParseResult parsed) => language.Of(parsed) ?? Language.Dutch;

    public bool IsPlain(ParseResult parsed) => parsed.GetValue(noColor);

    public IEnumerable<string> Complaints(ParseResult parsed) => language.Complaints(parsed);

    private static Language? Read(string text) => text switch
    {
        "nl" => Language.Dutch,
        "en" => Language.English,
        _ => null,
    };
}
