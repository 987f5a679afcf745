using System.Text.RegularExpressions;
using Leefbaarheid.Abstractions;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Answers;

/// <summary>An answer in English holds no Dutch but names.</summary>
public sealed partial class EnglishTests
{
    public static TheoryData<string> Samples => Asked.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_English_answer_holds_no_common_Dutch_word(string sample)
    {
        string[] dutch =
        [
            .. from answer in new Asked(sample).All(Language.English)
               from line in answer.Text.Split('\n')
               where Dutch().IsMatch(line)
               select $"{answer.Question}: {line.Trim()}",
        ];
        Assert.True(dutch.Length == 0, string.Join("\n", dutch.Distinct().Take(30)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_Dutch_answer_holds_no_common_English_word(string sample)
    {
        string[] english =
        [
            .. from answer in new Asked(sample).All(Language.Dutch)
               from line in answer.Text.Split('\n')
               where English().IsMatch(line)
               select $"{answer.Question}: {line.Trim()}",
        ];
        Assert.True(english.Length == 0, string.Join("\n", english.Distinct().Take(30)));
    }

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
