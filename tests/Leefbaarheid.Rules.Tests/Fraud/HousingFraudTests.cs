using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Fraud;

/// <summary>WF-02.</summary>
public class HousingFraudTests
{
    private const string Monday = "2026-11-23";

    private static World Suspected(Tenure tenure = Tenure.OwnTenant) => new World(Monday)
        .With(Household(tenure: tenure))
        .With(Signal("s1", SignalCategory.HousingFraud, 0, Monday));

    [Fact]
    [Concludes("WF-02")]
    public void The_tenant_is_heard_by_the_area_team()
    {
        World world = Suspected().With(new AreaTeam(new("t1"), "Noord"));

        Act hear = Assert.IsType<Act>(Assert.Single(world.Decisions));
        Assert.Equal(("WF-02", Day("2026-12-07")), (hear.Rule, hear.Due!.Value));
        Assert.Equal("Noord", hear.Partner?.Name);
        Assert.Null(hear.Task);
        Assert.Equal([LegalBasis.Contract, LegalBasis.LegitimateInterest], hear.LegalBasis);
        Assert.Contains("Gebiedsteam: Noord.", hear.Step.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_heard_it_is_done() => Assert.Empty(Suspected().With(Step("i1", Monday, "WF-02")).Decisions);

    [Theory]
    [InlineData(Tenure.OtherLandlord)]
    [InlineData(Tenure.OwnerOccupied)]
    [DoesNotConclude("WF-02")]
    public void It_is_for_own_tenants(Tenure tenure)
    {
        Assert.False(Suspected(tenure).Fires("WF-02"));
        Assert.Single(Suspected(tenure).Unanswered);
    }

    [Fact]
    public void It_is_for_a_known_household()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));

        Assert.Empty(new World(Monday)
            .With(new Signal(new("s1"), complex, SignalCategory.HousingFraud, Severity.Serious, Day(Monday)))
            .Decisions);
    }
}
