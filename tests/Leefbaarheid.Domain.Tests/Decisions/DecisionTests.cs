using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Decisions;
using Leefbaarheid.Domain.Staff;

namespace Leefbaarheid.Domain.Tests.Decisions;

public class DecisionTests
{
    private static readonly RuleCard Card = new("X-01", Text.Same("x"), [], []);

    [Fact]
    public void A_human_confirms_what_is_about_people_and_every_referral()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        Assert.True(DecisionOrderTests.Make("X-01", DecisionKind.Warn).NeedsConfirmation);
        Assert.True(new Warn(Card, CaseSubject.Of(new EmployeeId("e1"))).NeedsConfirmation);
        Assert.True(new Refer(Card, complex).NeedsConfirmation);
        Assert.False(new Act(Card, complex).NeedsConfirmation);
    }

    [Fact]
    public void Wording_does_not_change_which_decision_it_is()
    {
        Decision before = DecisionOrderTests.Make("X-01", DecisionKind.Act);
        Decision after = before with { Because = Text.Same("anders") };
        Assert.Equal(before.Key, after.Key);
        Assert.NotEqual(before, after);
        Assert.NotEqual(before.Key, DecisionOrderTests.Make("X-01", DecisionKind.Refer).Key);
    }
}
