using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Json.Tests.Policy;
using Leefbaarheid.Rules;
using Xunit;

namespace Leefbaarheid.Json.Tests.Output;

/// <summary>An API that gives and takes what the library tells gives and takes the documented JSON.</summary>
public sealed class ConverterTests
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }.AddLeefbaarheid();

    [Property(MaxTest = 100)]
    public void A_decision_is_given_as_in_an_advice_and_taken_back(int seed)
    {
        Decision decision = new RandomDecisions(new Random(seed)).Decision();
        CaseAdvice advice = new(new(2026, 11, 23), null, [decision], [], []);
        string json = JsonSerializer.Serialize(decision, Options);
        JsonNode documented = JsonNode.Parse(AdviceJson.Write([advice], Language.Dutch))!["decisions"]![0]!;
        Assert.True(JsonNode.DeepEquals(documented, JsonNode.Parse(json)), json);
        Assert.Equal(json, JsonSerializer.Serialize(decision, decision.GetType(), Options));
        Assert.Equal(decision, JsonSerializer.Deserialize<Decision>(json, Options));
        Assert.Equal(decision, JsonSerializer.Deserialize(json, decision.GetType(), Options));
    }

    [Fact]
    public void Within_something_else_it_is_the_same()
    {
        RandomDecisions random = new(new Random(4));
        Dictionary<string, CaseAdvice?> advices = new() { ["one"] = random.Advice(), ["none"] = null };
        string json = JsonSerializer.Serialize(advices, Options);
        Assert.Equal(advices, JsonSerializer.Deserialize<Dictionary<string, CaseAdvice?>>(json, Options));
    }

    [Fact]
    public void The_language_is_that_of_readers()
    {
        JsonSerializerOptions english = new JsonSerializerOptions().AddLeefbaarheid(Language.English);
        RuleCard card = new("EIG-01", new("Bellen", "Call"), [], []);
        Act act = card.Act(new Advised(CaseSubject.Of(new HouseholdId("H1"))));
        Assert.Equal("Bellen", (string?)JsonSerializer.SerializeToNode(act, Options)!["title"]);
        Assert.Equal("Call", (string?)JsonSerializer.SerializeToNode(act, english)!["title"]);
    }

    [Fact]
    public void A_decision_of_another_kind_is_refused()
    {
        RuleCard card = new("EIG-01", new("Bellen", "Call"), [], []);
        string json = JsonSerializer.Serialize(card.Warn(new Advised(CaseSubject.Of(new HouseholdId("H1")))), Options);
        JsonException wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Act>(json, Options));
        Assert.Contains("which is no Act; read it as a Decision", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_is_given_and_taken_as_a_policy_file()
    {
        LeefbaarheidPolicy policy = Policies.Random(5);
        string json = JsonSerializer.Serialize(policy, Options);
        Assert.Equal(policy, JsonSerializer.Deserialize<LeefbaarheidPolicy>(json, Options));
        JsonException wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LeefbaarheidPolicy>(
            """{ "nuisance": { "repeated": 0, "talk": 5 } }""", Options));
        Assert.Contains("$.nuisance.repeated: found 0", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("$.nuisance.talk: found 5", wrong.Message, StringComparison.Ordinal);
    }
}
