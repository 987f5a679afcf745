using System.Text;
using FsCheck.Xunit;
using NJsonSchema;
using Xunit;

namespace Leefbaarheid.Json.Tests.Policy;

public sealed class PolicySchemaTests
{
    private const string Accept = "LEEFBAARHEID_ACCEPT_SCHEMA";
    private static readonly string Written = Encoding.UTF8.GetString(PolicySchema.Write());
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Written));

    [Fact]
    public void The_schema_in_the_docs_is_the_one_that_is_declared()
    {
        string path = Documents.PathOf("docs", "policy.schema.json");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, Written);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == Written,
            $"docs/policy.schema.json is behind. If the change is meant, run the tests once with {Accept}=1.");
    }

    [Property(MaxTest = 50)]
    public async Task It_accepts_what_is_written(int seed) =>
        Assert.Empty(await Errors(Encoding.UTF8.GetString(PolicyWriter.Write(Policies.Random(seed)))));

    [Theory]
    [InlineData("""{ "nuisance": null, "mediation": { "aftercareDays": 42, "intake": null } }""")]
    [InlineData("""{ "mediation": { "aftercareFromDays": 3, "aftercareDays": { "days": 10 } } }""")]
    [InlineData("""{ "nuisance": { "serious": 3 } }""")]
    public async Task It_accepts_what_is_read(string file)
    {
        Assert.Empty(Policies.Problems(file));
        Assert.Empty(await Errors(file));
    }

    [Theory]
    [InlineData("""{ "nuissance": {} }""")]
    [InlineData("""{ "nuisance": { "repeats": 5 } }""")]
    [InlineData("""{ "nuisance": { "repeated": 0 } }""")]
    [InlineData("""{ "nuisance": { "repeated": "5" } }""")]
    [InlineData("""{ "nuisance": { "serious": "Observatie" } }""")]
    [InlineData("""{ "nuisance": { "window": "P0D" } }""")]
    [InlineData("""{ "nuisance": { "window": "PT12H" } }""")]
    [InlineData("""{ "nuisance": { "talk": { "days": 5 } } }""")]
    [InlineData("""{ "nuisance": { "talk": { "workingDays": 1001 } } }""")]
    [InlineData("""{ "mediation": { "powerImbalanceCounts": "true" } }""")]
    [InlineData("""{ "calendar": { "closingDays": ["24-12"] } }""")]
    [InlineData("""{ "staff": { "behindTheDoor": ["Bewoner"] } }""")]
    [InlineData("""{ "privacy": { "recipients": [{ "kind": "Politie" }] } }""")]
    [InlineData("""{ "privacy": { "recipients": [{ "kind": "Politie", "fields": ["geheim"] }] } }""")]
    public async Task It_refuses_what_is_not_read(string file)
    {
        Assert.NotEmpty(Policies.Problems(file));
        Assert.NotEmpty(await Errors(file));
    }

    private static async Task<IEnumerable<string>> Errors(string file) =>
        (await Schema.Value).Validate(file).Select(error => error.ToString());
}
