using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Leefbaarheid.Json.Tests.Shapes;
using NJsonSchema;
using Xunit;

namespace Leefbaarheid.Json.Tests.Writing;

public sealed class CaseSchemaTests
{
    private const string Accept = "LEEFBAARHEID_ACCEPT_SCHEMA";
    private static readonly string Written = Encoding.UTF8.GetString(CaseSchema.Write());
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Written));

    [Fact]
    public void The_schema_in_the_docs_is_the_one_that_is_declared()
    {
        string path = Documents.PathOf("docs", "case-file.schema.json");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, Written);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == Written,
            $"docs/case-file.schema.json is behind. If the change is meant, run the tests once with {Accept}=1.");
    }

    [Fact]
    public void Every_object_has_its_own_properties_and_no_others()
    {
        JsonObject schema = Documents.Parse(Written);
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)schema["$schema"]);
        Assert.False((bool)schema["additionalProperties"]!);
        Assert.All(schema["definitions"]!.AsObject(), pair => Assert.False((bool)pair.Value!["additionalProperties"]!));
    }

    [Fact]
    public async Task It_accepts_every_sample_and_the_example_of_everything()
    {
        foreach (JsonObject file in Documents.CaseFiles)
            Assert.Empty(await Errors(file));
    }

    [Property(MaxTest = 50)]
    public async Task It_accepts_what_is_written(int seed)
    {
        byte[] file = CaseWriter.Write(new RandomFile(seed).Facts);
        Assert.Empty(await Errors(Documents.Parse(Encoding.UTF8.GetString(file))));
    }

    [Theory]
    [InlineData("$.signals[0].facts", "12")]
    [InlineData("$.signals[0].indicators", "\"Threat\"")]
    [InlineData("$.households[0].dwelling", "[]")]
    [InlineData("$.signals[0].category", "\"Geluit\"")]
    [InlineData("$.signals[0].severity", "5")]
    [InlineData("$.signals[0].receivedOn", "null")]
    [InlineData("$.signals[0].receivedOn", "\"2026-02-30\"")]
    [InlineData("$.signals[0].receivedOn", "\"9999-12-31\"")]
    [InlineData("$.interventions[0].carriesOut", "\"bb-1\"")]
    [InlineData("$.partners[0].waitingTime", "-1")]
    [InlineData("$.partners[0].waitingTime", "1.5")]
    [InlineData("$.employees[0].hoursPerWeek", "-0.5")]
    [InlineData("$.households[0].dwelling.bagId", "\"0855100000123456\"")]
    [InlineData("$.households[0].consentToCare", "\"ja\"")]
    public async Task It_refuses_a_wrong_value(string path, string value)
    {
        JsonObject file = Documents.Parse(Documents.Example);
        file.At(path)!.ReplaceWith(JsonNode.Parse(value));
        Assert.NotEmpty(await Errors(file));
    }

    [Theory]
    [InlineData("$.signals[0].category")]
    [InlineData("$.partners[0].kind")]
    [InlineData("$.households[0].dwelling.address.street")]
    public async Task It_refuses_a_missing_property(string path)
    {
        JsonObject file = Documents.Parse(Documents.Example);
        file.TakeOut(path);
        Assert.NotEmpty(await Errors(file));
    }

    [Theory]
    [InlineData("$.signals[0]")]
    [InlineData("$.households[0].dwelling")]
    [InlineData("$")]
    public async Task It_refuses_an_extra_property(string path)
    {
        JsonObject file = Documents.Parse(Documents.Example);
        file.At(path)!["bsn"] = "1";
        Assert.NotEmpty(await Errors(file));
    }

    private static async Task<IEnumerable<string>> Errors(JsonObject file) =>
        (await Schema.Value).Validate(file.ToJsonString()).Select(error => error.ToString());
}
