using NodaTime;

namespace Leefbaarheid.Domain.Tests.Decisions;

public class DecisionTests
{
    private static readonly RuleCard Card = new("X-01", Text.Same("x"), [], []);

    [Fact]
    public void A_human_confirms_what_is_about_people_and_every_referral()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        Assert.True(DecisionOrderTests.Make("X-01", DecisionKind.Warn).NeedsConfirmation);
        Assert.True(Card.Warn(new Advised(CaseSubject.Of(new EmployeeId("e1")))).NeedsConfirmation);
        Assert.True(Card.Refer(new Advised(complex), new Addressee(PartnerKind.Police)).NeedsConfirmation);
        Assert.False(Card.Act(new Advised(complex)).NeedsConfirmation);
    }

    [Fact]
    public void A_human_confirms_what_names_a_household_or_an_employee()
    {
        CaseSubject project = CaseSubject.Of(new ProjectId("p1"));
        Assert.True(Naming(FactKinds.Household).NeedsConfirmation);
        Assert.True(Naming(FactKinds.Employee).NeedsConfirmation);
        Assert.False(Naming(FactKinds.RenovationProject).NeedsConfirmation);

        Act Naming(Term kind) => Card.Act(new Advised(project)
        {
            Facts = [new FactReference(FactKinds.RenovationProject, "p1"), new FactReference(kind, "x")],
        });
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

    [Fact]
    public void A_decision_says_what_its_card_and_its_row_say()
    {
        var signal = new Signal(
            new("s1"), CaseSubject.Of(new HouseholdId("h1")), SignalCategory.Noise, Severity.Light, new(2026, 11, 23));
        RuleCard card = Card with { Because = Text.Same("reden"), Task = LiveabilityTask.C };

        Act act = card.Act(Advised.By(signal));

        Assert.Equal(("X-01", "reden", LiveabilityTask.C), (act.Rule, act.Because.Dutch, act.Task));
        Assert.Equal((signal.About, signal.ReceivedOn), (act.Case, act.Start));
        Assert.Equal([new FactReference(FactKinds.Signal, "s1")], act.Facts);
        Assert.Equal([Topic.Nuisance], act.Topics);
    }
}
