using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Domain;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

public sealed class AdviceTextTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    [Theory]
    [InlineData(Language.Dutch, "complex Korvel, blok A", "Bedrag          € 7.428,00")]
    [InlineData(Language.English, "complex Korvel, block A", "Amount          €7,428.00")]
    public void An_amount_and_a_block_are_told(Language language, string block, string amount)
    {
        RuleCard card = new("EIG-01", new Text("Betalen", "Pay"), [LegalBasis.Contract], ["EIG"]);
        CaseSubject complex = CaseSubject.Of(new ComplexId("Korvel"));
        Act act = card.Act(new Leefbaarheid.Domain.Advised(complex)) with { InBlock = "A", Amount = 7428 };
        Examination examined = new Adviser(LeefbaarheidRulebook.Create()).Examine(new CaseFacts(Day, null));
        Page page = new(100);
        new AdviceText(page, new Labels(language), language).Write(
            new CaseFindings(new CaseAdvice(Day, null, [act], [], []), examined, false), "x.json");

        string text = string.Join('\n', page.Lines.Select(line => line.Text));
        Assert.Contains(block, text, StringComparison.Ordinal);
        Assert.Contains(amount, text, StringComparison.Ordinal);
    }
}
