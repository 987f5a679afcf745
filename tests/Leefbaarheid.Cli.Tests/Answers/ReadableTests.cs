using System.Text.RegularExpressions;
using Leefbaarheid.Abstractions;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Answers;

/// <summary>An answer on any rule in any sample is a page that someone outside the trade can read.</summary>
public sealed partial class ReadableTests
{
    private const int Lines = 40;
    private const int Columns = 100;

    public static TheoryData<string> Samples => Asked.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_fits_a_page(string sample) => Holds(sample, text =>
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        return lines.Length <= Lines && Array.TrueForAll(lines, line => line.Length <= Columns);
    });

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_holds_no_record_type_name_or_code(string sample) => Holds(sample, text => !Code().IsMatch(text));

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_tells_nothing_twice(string sample) => Holds(sample, text =>
    {
        List<string> lines = Unbroken(text);
        return lines.Distinct().Count() == lines.Count;
    });

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_begins_with_a_sentence_that_names_the_rule(string sample) => Holds(sample, text =>
        Sentence().IsMatch(text));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_that_is_known_is_said_not_to_be(string sample) =>
        Holds(sample, text => !text.Contains("niets bekend", StringComparison.Ordinal)
            && !text.Contains("nothing is known", StringComparison.Ordinal));

    /// <summary>The lines before they were broken for the page: what did not fit goes on in the next.</summary>
    private static List<string> Unbroken(string text)
    {
        List<string> whole = [];
        int room = Columns;
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            bool goesOn = whole.Count > 0 && line.Trim().Split(' ')[0].Length >= room;
            whole.Add(goesOn ? $"{whole[^1]} {line.Trim()}" : line.Trim());
            if (goesOn)
                whole.RemoveAt(whole.Count - 2);
            room = Columns - line.Length;
        }

        return whole;
    }

    private static void Holds(string sample, Func<string, bool> isRight)
    {
        string[] wrong =
        [
            .. from language in new[] { Language.Dutch, Language.English }
               from answer in Asked.All(sample, language)
               where !isRight(answer.Text)
               select $"{answer.Question}\n{answer.Text}",
        ];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong.Take(10)));
    }

    [GeneratedRegex(@"[{}<>`]|=>|==|&&|\bjoin\b|\w\.\w+\(|\b(Signal|Household|Decision|Done|CaseBook|TopicKey|Intervention)\b| × |null")]
    private static partial Regex Code();

    [GeneratedRegex(@"\A([A-Z]+-[0-9]+|hoofdadvies|Geen|what|No) ?\S")]
    private static partial Regex Sentence();
}
