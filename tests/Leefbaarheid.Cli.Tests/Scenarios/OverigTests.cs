using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

public sealed class OverigTests
{
    [Fact]
    public void A_signal_that_no_rule_answers_is_shown_to_a_human()
    {
        Advised advice = Advised.On("Overig");
        Assert.Null(advice.Primary);
        Assert.Empty(advice.Decisions);
        Assert.Equal(
            "[{\"topic\":\"Overig\",\"signal\":\"S1\",\"due\":\"2026-11-30\",\"because\":\"Geen regel past op het "
                + "signaal S1 (overig); laat een medewerker ernaar kijken.\"}]",
            advice.NoRuleMatched!.ToJsonString());
        ToolRun text = ToolRun.Of("advise", Sample.Path("Overig"));
        Assert.Equal(0, text.ExitCode);
        Assert.Contains("NoRuleMatched", text.Output, StringComparison.Ordinal);
    }
}
