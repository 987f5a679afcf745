namespace Leefbaarheid.Domain.Tests.Decisions;

public class BlockTests
{
    private static readonly Block Blocking = ((Block)DecisionOrderTests.Make("BB-02", DecisionKind.Block)) with
    {
        Blocks = [BlockTarget.Rule("OVL-05"), BlockTarget.Partner(PartnerKind.NeighbourMediation)],
    };

    private static Decision To(PartnerKind partner, DecisionKind kind) =>
        DecisionOrderTests.Make("X-01", kind) with { Partner = new Addressee(partner) };

    [Fact]
    public void A_rule_is_taken_away_whole_but_for_its_blocks()
    {
        Assert.True(Blocking.Takes(DecisionOrderTests.Make("OVL-05", DecisionKind.Act)));
        Assert.True(Blocking.Takes(DecisionOrderTests.Make("OVL-05", DecisionKind.Require)));
        Assert.False(Blocking.Takes(DecisionOrderTests.Make("OVL-05", DecisionKind.Block)));
        Assert.False(Blocking.Takes(DecisionOrderTests.Make("OVL-04", DecisionKind.Act)));
    }

    [Fact]
    public void Referrals_to_a_partner_go_and_what_is_done_with_him_stays()
    {
        Assert.True(Blocking.Takes(To(PartnerKind.NeighbourMediation, DecisionKind.Refer)));
        Assert.True(Blocking.Takes(To(PartnerKind.NeighbourMediation, DecisionKind.Require)));
        Assert.False(Blocking.Takes(To(PartnerKind.NeighbourMediation, DecisionKind.Schedule)));
        Assert.False(Blocking.Takes(To(PartnerKind.Police, DecisionKind.Refer)));
    }

    [Fact]
    public void Own_visits_of_any_rule_go_and_the_referrals_beside_them_stay()
    {
        Block held = Blocking with { Blocks = [BlockTarget.OwnVisits] };
        var visit = (Act)DecisionOrderTests.Make("X-01", DecisionKind.Act);

        Assert.True(held.Takes(visit with { IsOwnVisit = true }));
        Assert.False(held.Takes(visit));
        Assert.False(held.Takes(DecisionOrderTests.Make("X-01", DecisionKind.Refer)));
    }

    [Fact]
    public void Another_case_is_left_alone() =>
        Assert.False(Blocking.Takes(DecisionOrderTests.Make("OVL-05", DecisionKind.Act, "h2")));
}
