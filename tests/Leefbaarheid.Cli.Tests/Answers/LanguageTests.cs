using System.Text.RegularExpressions;
using Leefbaarheid.Abstractions;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Answers;

/// <summary>An answer is in one language, but for names and what a file says.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> Samples => Asked.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_English_answer_holds_no_common_Dutch_word(string sample) =>
        Holds(sample, Language.English, Dutch());

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_Dutch_answer_holds_no_common_English_word(string sample) =>
        Holds(sample, Language.Dutch, English());

    /// <summary>What stands in quotes is from the file, in whatever language; Dutch bodies have their Dutch name too.</summary>
    private static void Holds(string sample, Language language, Regex foreign)
    {
        string[] wrong =
        [
            .. from answer in Asked.All(sample, language)
               let text = Quoted().Replace(Spaces().Replace(answer.Text, " "), "")
               from word in foreign.Matches(text)
               select $"{word.Value}: {text}",
        ];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong.Distinct().Take(10)));
    }

    [GeneratedRegex(@"(?<!\w)'[^']*'(?!\w)|\(gemeente\)|Jan van Ham")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\b(de|het|een|en|van|niet|geen|voor|naar|bij|aan|deze|dit|dat|zijn|wordt|worden|heeft|kan|mag|moet|ook|nog|maar|"
        + @"tot|uit|wie|wat|waar|wel|als|om|te|op|er|zonder|tegen|huishouden|medewerker|melder|signaal|onderwerp|overlast|"
        + @"ernst|regel|zaak|klopt|geldt|geldig|bekend|nodig|gemeente|meldingen|burenruzie|verwijzing|partij|ja|nee)\b")]
    private static partial Regex Dutch();

    [GeneratedRegex(
        @"\b(the|an|and|not|no|for|to|from|with|without|this|that|which|are|were|has|have|can|may|must|also|yet|but|who|what|"
        + @"household|employee|reporter|topic|nuisance|severity|case|valid|known|needed|reports|quarrel|yes)\b")]
    private static partial Regex English();
}
