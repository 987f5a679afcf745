using static Leefbaarheid.Rules.Tests.Renovation.Works;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Renovation;

/// <summary>REN-03: how far tenants agree, and what that means.</summary>
public class ConsentAndConsultationTests
{
    private static ConsentRound Round(int tenants, int agreed) => new(Day("2026-09-14"), tenants)
    {
        Reactions =
        [
            .. Enumerable.Range(1, agreed).Select(n => new ConsentReaction(new($"H{n}"), ConsentAnswer.Agreed)),
            .. Enumerable.Range(1, Math.Min(1, tenants - agreed))
                .Select(n => new ConsentReaction(new($"X{n}"), ConsentAnswer.Refused)),
        ],
        NoticeOn = Day("2026-11-02"),
    };

    private static World With(ConsentRound? round, int dwellings = 24, string? unit = "Oost") => new World("2026-11-23")
        .With(new Complex(Korvel) { BuildingUnits = [new BuildingUnit("Oost", dwellings)] })
        .With(Project with { ConsentRound = round, BuildingUnit = unit, AdviceAskedOn = Day("2026-02-23") });

    private static IEnumerable<string> Reasons(World world) => world.One<Act>("REN-03").Reasons.Codes();

    [Fact]
    [Concludes("REN-03")]
    public void C10_seventeen_of_twenty_four_make_the_proposal_presumably_reasonable()
    {
        World world = With(Round(24, 17));

        Act act = world.One<Act>("REN-03");
        Assert.Equal(["Share=17/24", "PresumedReasonable"], act.Reasons.Codes());
        Assert.Equal(
            [("courtUntil", Day("2026-12-28")), ("adviceFrom", Day("2026-04-07"))],
            act.Dates.Select(date => (date.What.Code, date.On)));
        Assert.Equal((OfProject, PartnerKind.TenantOrganisation), (act.Case, act.Partner!.Kind));
        Assert.Null(act.Due);
        Assert.Equal([LegalBasis.RenovationProposal, LegalBasis.TenantConsultation], act.LegalBasis);
        Assert.False(act.NeedsConfirmation);
    }

    [Theory]
    [InlineData(24, 16, "Share=16/24,NoPresumption,Short=1")]
    [InlineData(10, 7, "Share=7/10,PresumedReasonable")]
    [InlineData(10, 6, "Share=6/10,NoPresumption,Short=1")]
    [InlineData(11, 0, "Share=0/11,NoPresumption,Short=8")]
    public void Seventy_in_a_hundred_is_counted_in_whole_tenants(int tenants, int agreed, string reasons) =>
        Assert.Equal(reasons.Split(','), Reasons(With(Round(tenants, agreed))));

    [Fact]
    public void Ten_dwellings_form_the_unit_or_there_is_no_presumption()
    {
        Assert.Equal(["Share=9/10", "PresumedReasonable"], Reasons(With(Round(10, 9), dwellings: 10)));
        Assert.Equal(["Share=9/10", "NoPresumption", "UnderTenDwellings"], Reasons(With(Round(10, 9), dwellings: 9)));
        Assert.Equal(["Share=9/10", "NoPresumption", "NoBuildingUnit"], Reasons(With(Round(10, 9), unit: null)));
        Assert.Equal(
            ["Share=6/10", "NoPresumption", "Short=1", "NoBuildingUnit"], Reasons(With(Round(10, 6), unit: null)));
    }

    [Fact]
    public void To_court_leads_only_a_notice_of_a_presumption()
    {
        Assert.Equal(["adviceFrom"], Dates(Round(24, 16)));
        Assert.Equal(["adviceFrom"], Dates(Round(24, 17) with { NoticeOn = null }));

        IEnumerable<string> Dates(ConsentRound round) =>
            With(round).One<Act>("REN-03").Dates.Select(date => date.What.Code);
    }

    [Fact]
    [DoesNotConclude("REN-03")]
    public void Without_a_proposal_there_is_nothing_to_consult_on() => Assert.False(With(null).Fires("REN-03"));

    [Theory]
    [InlineData("2027-09-30", true)]
    [InlineData("2027-10-01", false)]
    public void It_is_advised_until_the_day_of_the_handover(string today, bool fires) => Assert.Equal(
        fires,
        With(null).With(Project with { ConsentRound = Round(24, 17), HandoverOn = Day("2027-09-30") })
            .On(today).Fires("REN-03"));

    [Theory]
    [InlineData("2026-09-13", true)]
    [InlineData("2026-09-14", false)]
    public void A_step_since_the_proposal_ends_it(string on, bool fires) => Assert.Equal(
        fires,
        With(Round(24, 17))
            .With(new Intervention(new("i1"), OfProject, Day(on), InterventionKind.Talk) { CarriesOut = "REN-03" })
            .Fires("REN-03"));
}
