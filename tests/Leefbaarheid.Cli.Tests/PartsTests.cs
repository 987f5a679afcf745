using System.Text;
using Leefbaarheid.Cli.Tests.Answers;
using Leefbaarheid.Domain;
using Leefbaarheid.Json;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>A step in a file may say of a rule's decisions what the rule calls them, and nothing else.</summary>
public sealed class PartsTests
{
    /// <summary>Its moments are told, but end with what residents answer and not with a step.</summary>
    private const string EndsWithAnswers = "REN-01";

    public static TheoryData<string> Samples => Asked.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_knows_the_parts_of_each_rule_as_the_rule_does(string sample)
    {
        var rules = new Asked(sample).Session.Conclusions<Decision>().Select(d => d.Card).DistinctBy(card => card.Id)
            .Where(card => card.Id != EndsWithAnswers);
        Assert.All(rules, card => Assert.Equal(Expected(card), Told(card.Id)));
    }

    private static string Expected(RuleCard card)
    {
        string[] parts = [.. card.Parts.Select(part => $"\"{part}\"")];
        return parts.Length switch
        {
            0 => $"niets: {card.Id} kent hier geen of",
            1 => parts[0],
            _ => $"{string.Join(", ", parts[..^1])} of {parts[^1]}",
        };
    }

    private static string Told(string rule) => CaseReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        {
          "at": "2026-11-23",
          "households": [{ "id": "H1" }],
          "interventions": [
            { "id": "I1", "case": "H1", "on": "2026-11-23", "kind": "Talk", "carriesOut": "{{rule}}", "of": "x" }
          ]
        }
        """)).Problems.Single().Expected.Dutch;
}
