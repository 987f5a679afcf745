using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Leefbaarheid.Abstractions;
using NJsonSchema;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Output;

/// <summary>The schemas of advice, agendas and receipts, in the docs and in the package.</summary>
public sealed class OutputSchemaTests
{
    private const string Accept = "LEEFBAARHEID_ACCEPT_SCHEMA";

    public static TheoryData<string> Names => [.. Schemas.Keys];

    private static Dictionary<string, string> Schemas { get; } = new()
    {
        ["advice"] = Encoding.UTF8.GetString(AdviceSchema.Write()),
        ["agenda"] = Encoding.UTF8.GetString(AgendaSchema.Write()),
        ["receipt"] = Encoding.UTF8.GetString(ReceiptSchema.Write()),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_in_the_docs_is_that_of_the_documents(string name)
    {
        string path = Documents.PathOf("docs", $"{name}.schema.json");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, Schemas[name]);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == Schemas[name],
            $"docs/{name}.schema.json is behind. If the change is meant, run the tests once with {Accept}=1.");
    }

    [Property(MaxTest = 50)]
    public async Task Advice_as_it_is_written_is_accepted(int seed)
    {
        RandomDecisions random = new(new Random(seed));
        Assert.Empty(await Errors("advice", AdviceJson.Write([random.Advice()], Language.Dutch)));
        Assert.Empty(await Errors("advice", AdviceJson.Write([random.Advice(), random.Advice()], Language.English)));
        Assert.Empty(await Errors("agenda", AgendaJson.Write([random.Agenda()], Language.Dutch)));
    }

    [Fact]
    public async Task A_receipt_as_it_is_written_is_accepted()
    {
        byte[] written = ReceiptJson.Write(Receipt);
        Assert.Empty(await Errors("receipt", written));
        foreach (string key in JsonNode.Parse(written)!.AsObject().Select(pair => pair.Key))
        {
            JsonNode json = JsonNode.Parse(written)!;
            json.AsObject().Remove(key);
            Assert.NotEmpty(await Errors("receipt", Bytes(json)));
        }
    }

    [Theory]
    [InlineData("kind", "\"Doe\"")]
    [InlineData("case", "null")]
    [InlineData("caseKind", "\"dog\"")]
    [InlineData("due", "\"morgen\"")]
    [InlineData("legalBasis", "[\"AVG 99\"]")]
    [InlineData("needsReview", "\"no\"")]
    [InlineData("colour", "1")]
    public async Task A_wrong_decision_is_refused(string key, string value)
    {
        CaseAdvice advice = new(new(2026, 11, 23), null, [new RandomDecisions(new Random(3)).Decision()], [], []);
        JsonNode json = JsonNode.Parse(AdviceJson.Write([advice], Language.Dutch))!;
        Assert.Empty(await Errors("advice", Bytes(json)));
        json["decisions"]![0]![key] = JsonNode.Parse(value);
        Assert.NotEmpty(await Errors("advice", Bytes(json)));
    }

    private static Receipt Receipt { get; } = new(
        "0123", "1.0.0", Instant.FromUtc(2026, 11, 23, 9, 0), new("a", "b"),
        ["BB-01"], [new("signaal S1", "Signal { }")],
        new Outline("waarom", [new Outline("omdat", [new Outline("en dus", [])])]));

    private static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());

    private static async Task<IEnumerable<string>> Errors(string name, byte[] json) =>
        (await JsonSchema.FromJsonAsync(Schemas[name])).Validate(Encoding.UTF8.GetString(json))
        .Select(error => error.ToString());
}
