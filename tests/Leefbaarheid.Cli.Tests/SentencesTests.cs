using System.Text.RegularExpressions;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Tests.Pages;
using Leefbaarheid.Domain;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>What people are told to do, and why, is in short sentences without the words of files.</summary>
public sealed partial class SentencesTests
{
    private const int MostWords = 20;

    [Fact]
    public void No_sentence_has_over_twenty_words() => None(
        from told in Told()
        from sentence in EndOfSentence().Split(told.Text)
        let words = Word().Count(sentence)
        where words > MostWords
        select $"{told.Rule} in {told.Sample}: {words} words: {sentence}");

    [Fact]
    public void No_sentence_holds_a_code_word() => None(
        from told in Told()
        from word in CodeWord().Matches(told.Text)
        where !told.Names.Contains(word.Value, StringComparison.Ordinal)
        select $"{told.Rule} in {told.Sample}: {word.Value}: {told.Text}");

    private static IEnumerable<(string Rule, string Sample, string Names, string Text)> Told() =>
        from sample in ShownSample.All
        from told in sample.Decisions.SelectMany(d => new[] { (d.Rule, d.Step), (d.Rule, d.Because) })
            .Concat(sample.NoRuleMatched.Select(n => (Rule: "NoRuleMatched", n.Because)))
        from language in new[] { Language.Dutch, Language.English }
        select (told.Rule, sample.ShortName, sample.Names, language == Language.Dutch ? told.Item2.Dutch : told.Item2.English);

    private static void None(IEnumerable<string> problems)
    {
        string[] all = [.. problems.Distinct()];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"[^\s]*\w[^\s]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b\p{L}*\p{Ll}\p{Lu}\p{L}*\b")]
    private static partial Regex CodeWord();
}
