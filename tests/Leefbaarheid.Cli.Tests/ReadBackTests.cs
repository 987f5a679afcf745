using System.Text;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Tests.Edges;
using Leefbaarheid.Domain;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>What the tool writes of samples and of both sides of every rule reads back as it was advised.</summary>
public sealed class ReadBackTests
{
    private static readonly FileAdviser Adviser = new(new Adviser(LeefbaarheidRulebook.Create()));

    private static IEnumerable<string> Files => Sample.All.Concat(Edge.Files);

    [Fact]
    public void Advice_as_JSON_reads_back_as_the_decisions() => Assert.All(Files, file =>
    {
        CaseAdvice advice = Adviser.Advise(Case(file), withReasons: false).Advice;
        string output = ToolRun.Of("advise", file, "--format", "json", "--language", "en").Output;
        CaseAdvice read = Assert.Single(AdviceJson.Read(Encoding.UTF8.GetBytes(output)));
        Assert.Equal(advice.Decisions, read.Decisions);
        Assert.Equal(advice, read);
    });

    [Fact]
    public void An_agenda_as_JSON_reads_back_as_the_agenda() => Assert.All(Sample.All, file =>
    {
        string output = ToolRun.Of("agenda", file, "--format", "json").Output;
        Assert.Equal(
            Adviser.LookAhead(Case(file), until: null), Assert.Single(AgendaJson.Read(Encoding.UTF8.GetBytes(output))));
    });

    [Fact]
    public void A_receipt_of_each_decision_reads_back_equal() => Assert.All(Sample.All, file =>
    {
        Examination examined = Adviser.Examine(Case(file).Facts);
        Assert.All(examined.Advice.Decisions, decision =>
        {
            Receipt receipt = examined.Receipt(decision);
            Assert.Equal(receipt, ReceiptJson.Read(ReceiptJson.Write(receipt)));
        });
    });

    private static ReadCase Case(string file) => new(CaseReader.Read(File.ReadAllBytes(file)).Facts!, null);
}
