using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Failing;

/// <summary>A key that throws is a failure of a sound row; a row that failed before is not blamed a second time.</summary>
public sealed class KeysTests
{
    [Fact]
    public void A_key_that_throws_is_told_with_its_row()
    {
        var session = Office.On(Office.Rule("BLOCK",
            from c in Office.Cases
            join r in Office.Reports on c.Id equals r.Text!.Length
            select new Block(c.Id)));
        var blank = new Report(1, 1, null);
        session.Put(Office.Case);
        session.Put(blank);
        var failure = Assert.Single(session.Evaluate().Failures);
        Assert.Equal(blank, failure.Row);
        Assert.Equal(["BLOCK"], failure.Rules);
    }

    [Fact]
    public void A_row_that_failed_before_its_key_throws_is_one_failure()
    {
        var session = Office.On(Office.Rule("BLOCK",
            from c in Office.Cases
            join r in Office.Good on c.Id equals r.Text!.Length
            select new Block(c.Id)));
        session.Put(Office.Case);
        session.Put(new Report(1, 1, null));
        Assert.Equal("r => r.Text!.Length > 0", Assert.Single(session.Evaluate().Failures).Clause.Text);
    }
}
