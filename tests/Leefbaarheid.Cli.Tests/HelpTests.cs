using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>Help and complaints: in the language of the command line, else of the machine, else in Dutch.</summary>
public sealed class HelpTests
{
    private const string LibraryEnglish =
        @"(?i)\b(usage|options?|commands?|description|arguments?|required|unrecognized|expects|cannot|"
        + @"expected|provided|show|version information|must be|did you mean|unknown|verbs?|give|without|language of)\b";

    public static TheoryData<string> Verbs => ["", "advise", "agenda", "why", "whynot"];

    public static TheoryData<string> WrongLines =>
    [
        "", "advies x.json", "--foo", "-v", "--language", "--language fr", "advise", "advise --at",
        "advise x --at morgen",
        "advise x --at 2026-11-23 --at 2026-11-24", "advise x --format xml", "advise x --format", "advise x --foo",
        "advise x --why=yes", "advise x --version", "advise - -", "agenda", "agenda x --until", "agenda x --until ooit",
        "why", "why x", "why x BB-99", "why x BB-01 y", "why x BB-01 --case H1", "whynot", "whynot x",
        "whynot x BB-01 --case",
        "whynot x BB-01 --case A --case B", "[diagram] advise x", "advise x --ignore-later=ja",
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Help_is_in_one_language_and_ends_with_an_example(string verb)
    {
        ToolRun dutch = ToolRun.Of([.. Words(verb), "--help", "--language", "nl"]);
        ToolRun english = ToolRun.Of([.. Words(verb), "--language=en", "-h"]);
        Assert.Equal((0, "", 0, ""), (dutch.ExitCode, dutch.Error, english.ExitCode, english.Error));
        Assert.DoesNotMatch(LibraryEnglish, Told(dutch.Output));
        Assert.DoesNotMatch(@"\b(Gebruik|Opties|Toont|zonder|Taal)\b", english.Output);
        Assert.Matches($@"\nVoorbeeld\n  leefbaarheid {verb}.+\n$", dutch.Output);
        Assert.Matches($@"\nExample\n  leefbaarheid {verb}.+\n$", english.Output);
        Assert.All(dutch.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_example_of_help_works(string verb)
    {
        string line = ToolRun.Of([.. Words(verb), "--help"]).Output.TrimEnd().Split('\n')[^1];
        string[] args = [.. Words(line).Skip(1).Select(word => word.Replace(
            "samples/cases", Sample.Folder, StringComparison.Ordinal))];
        Assert.Equal((0, ""), (ToolRun.Of(args).ExitCode, ToolRun.Of(args).Error));
    }

    [Theory]
    [MemberData(nameof(WrongLines))]
    public void A_wrong_command_line_is_told_in_one_language(string line)
    {
        ToolRun dutch = ToolRun.Of([.. Words(line), "--language", "nl"]);
        ToolRun english = ToolRun.Of([.. Words(line), "--language", "en"]);
        Assert.Equal((1, "", 1, ""), (dutch.ExitCode, dutch.Output, english.ExitCode, english.Output));
        Assert.DoesNotMatch(LibraryEnglish, Told(dutch.Error));
        Assert.DoesNotMatch(@"\b(Geef|geef|deze|dit|bedoelt|Zie|Gebruik|mag)\b", english.Error);
    }

    [Theory]
    [InlineData("advies", "leefbaarheid: advies: deze opdracht is er niet; bedoelt u advise?\nAdvies over")]
    [InlineData("iets", "leefbaarheid: iets: deze opdracht is er niet.\nAdvies over leefbaarheid;")]
    [InlineData("", "Advies over leefbaarheid; een mens beslist.\n\nGebruik\n")]
    [InlineData("advise x --langauge en", "leefbaarheid: --langauge: deze optie is er niet; bedoelt u --language?\n")]
    [InlineData("why x ovl-2", "leefbaarheid: OVL-2: deze regel is er niet; bijvoorbeeld OVL-02,")]
    [InlineData("why x", "leefbaarheid: Geef achter het bestand een regel, als BB-01.\nZie leefbaarheid why --help.\n")]
    public void What_is_not_understood_is_told_with_what_is_nearest(string line, string told) =>
        Assert.StartsWith(told, ToolRun.Of(Words(line)).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("en_GB.UTF-8", "See leefbaarheid advise --help.")]
    [InlineData("nl_NL.UTF-8", "Zie leefbaarheid advise --help.")]
    [InlineData("C.UTF-8", "Zie leefbaarheid advise --help.")]
    [InlineData(null, "Zie leefbaarheid advise --help.")]
    public void Without_an_option_the_machine_says_in_what_language(string? locale, string told) =>
        Assert.EndsWith(told + "\n", ToolRun.OnMachine(locale, "advise").Error, StringComparison.Ordinal);

    [Fact]
    public void Advice_is_the_same_on_any_machine() =>
        Assert.Equal(
            ToolRun.OnMachine("nl_NL.UTF-8", "advise", Sample.Path("C2")),
            ToolRun.OnMachine("en_GB.UTF-8", "advise", Sample.Path("C2")));

    [Fact]
    public void A_shell_can_complete_verbs_options_and_their_words()
    {
        Assert.Contains("whynot\n", ToolRun.Of("[suggest:1]", "w").Output, StringComparison.Ordinal);
        Assert.Contains("--ignore-later\n", ToolRun.Of("[suggest:8]", "advise --i").Output, StringComparison.Ordinal);
        Assert.Contains("json\n", ToolRun.Of("[suggest:16]", "advise --format ").Output, StringComparison.Ordinal);
        Assert.Contains("BB-01\n", ToolRun.Of("[suggest:6]", "why x ").Output, StringComparison.Ordinal);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Names that stand in both languages.
    private static string Told(string text) => text
        .Replace("whynot", "", StringComparison.Ordinal).Replace("--", "§", StringComparison.Ordinal)
        .Replace("§version", "", StringComparison.Ordinal);
}
