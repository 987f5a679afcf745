using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Output;

/// <summary>What is written reads back equal, in whichever language people read it.</summary>
public sealed class ReadBackTests
{
    [Property(MaxTest = 300)]
    public void Advice_reads_back_equal(int seed, Language language)
    {
        CaseAdvice advice = new RandomDecisions(new Random(seed)).Advice();
        CaseAdvice read = Assert.Single(AdviceJson.Read(AdviceJson.Write([advice], language)));
        Assert.Equal(advice.Decisions, read.Decisions);
        Assert.Equal(advice, read);
    }

    [Property(MaxTest = 50)]
    public void A_decision_alone_reads_back_equal(int seed, Language language)
    {
        Decision decision = new RandomDecisions(new Random(seed)).Decision();
        Assert.Equal(decision, AdviceJson.ReadDecision(AdviceJson.Write(decision, language)));
    }

    [Fact]
    public void Several_advices_read_back_in_their_order()
    {
        RandomDecisions random = new(new Random(1));
        CaseAdvice[] advices = [random.Advice(), random.Advice(), random.Advice()];
        Assert.Equal(advices, AdviceJson.Read(AdviceJson.Write(advices, Language.Dutch)));
        Assert.Empty(AdviceJson.Read(AdviceJson.Write([], Language.Dutch)));
    }

    [Property(MaxTest = 100)]
    public void An_agenda_reads_back_equal(int seed, Language language)
    {
        CaseAgenda agenda = new RandomDecisions(new Random(seed)).Agenda();
        Assert.Equal(agenda, Assert.Single(AgendaJson.Read(AgendaJson.Write([agenda], language))));
    }

    [Property(MaxTest = 100)]
    public void A_receipt_reads_back_equal(string[] words, long ticks)
    {
        string[] texts = [.. words.Select(word => Printable.Of(word ?? "")).Where(IsText)];
        ReceiptItem[] items = [.. texts.Select(text => new ReceiptItem(text, $"Signal {{ {text} }}"))];
        Receipt receipt = new(
            "0123", "1.0.0", Instant.FromUnixTimeTicks(ticks % 1_000_000_000_000_000), new("BB-01", ""),
            [.. texts], [.. items], Outline(texts));
        Receipt read = ReceiptJson.Read(ReceiptJson.Write(receipt));
        Assert.Equal(receipt, read);
        Assert.Equal(receipt.GetHashCode(), read.GetHashCode());
        Assert.Equal(receipt.ToText(), read.ToText());
    }

    [Fact]
    public void Everything_that_a_decision_can_say_is_tried()
    {
        RandomDecisions random = new(new Random(2026));
        Decision[] decisions = [.. Enumerable.Range(0, 500).Select(_ => random.Decision())];
        Assert.Empty(
            from one in decisions.Cast<object>().Concat(decisions.Select(decision => decision.Card))
                .GroupBy(one => one.GetType())
            from property in one.Key.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.CanWrite && property.Name is not ("Id" or "Topics" or "LegalBasis")
            where one.Select(property.GetValue).Distinct().Take(2).Count() < 2
            select $"{one.Key.Name}.{property.Name}");
    }

    [Theory]
    [InlineData("kind", "\"Doe\"", "kind is \"Doe\"; write \"Act\"")]
    [InlineData("due", "\"morgen\"", "due is \"morgen\"; write a date like \"2026-11-23\".")]
    [InlineData("caseKind", "\"dog\"", "caseKind is \"dog\"; write \"household\", ")]
    [InlineData("legalBasis", "[\"AVG 99\"]", "legalBasis is \"AVG 99\"; write ")]
    [InlineData("missing", "[\"a\", \"b\", \"c\"]", "missing has 3 items and whole.missing ")]
    [InlineData("case", "\" \"", "is empty; give a text")]
    [InlineData("colour", "1", "colour")]
    [InlineData("rule", "null", "rule")]
    [InlineData("whole", "null", "whole")]
    [InlineData("legalBasis", "[null]", "$.decisions[0].legalBasis[0] is null; leave it out.")]
    public void What_cannot_be_read_says_why(string key, string value, string problem)
    {
        RandomDecisions random = new(new Random(3));
        Decision ofHome = Enumerable.Repeat(random, 100).Select(one => one.Decision())
            .First(decision => decision.Case is HouseholdCase);
        CaseAdvice advice = new(new(2026, 11, 23), null, [ofHome], [], []);
        JsonNode json = JsonNode.Parse(AdviceJson.Write([advice], Language.Dutch))!;
        json["decisions"]![0]![key] = JsonNode.Parse(value);
        System.Text.Json.JsonException wrong = Assert.Throws<System.Text.Json.JsonException>(
            () => AdviceJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString())));
        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("{ \"at\": \"2026-11-23\" }")]
    public void What_is_no_output_is_refused(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => AdviceJson.Read(bytes));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => AgendaJson.Read(bytes));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => ReceiptJson.Read(bytes));
    }

    private static Outline Outline(IEnumerable<string> texts) =>
        new("top", texts.Select(text => new Outline(text, [new Outline(text, [])])).ToImmutableArray());

    // Half a surrogate pair is no text that JSON can hold.
    private static bool IsText(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
