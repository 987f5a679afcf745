using NodaTime;

namespace Leefbaarheid.Domain.Tests.Signals;

public class SignalTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);
    private static readonly CaseSubject Home = CaseSubject.Of(new HouseholdId("h1"));

    private static Signal Of(SignalCategory category) => new(new("s1"), Home, category, Severity.Light, Day);

    [Fact]
    public void A_nuisance_without_a_kind_is_unclear()
    {
        Assert.Equal(NuisanceKind.Unclear, Of(SignalCategory.Noise).Kind);
        Assert.Null(Of(SignalCategory.Hemp).Kind);
    }

    [Fact]
    public void A_kind_that_is_unclear_is_the_same_as_none_recorded() =>
        Assert.Equal(Of(SignalCategory.Noise), Of(SignalCategory.Noise) with { Kind = NuisanceKind.Unclear });

    [Fact]
    public void Only_a_signal_about_a_complex_names_a_block()
    {
        Signal litter = new(new("s1"), CaseSubject.Of(new ComplexId("c1")), SignalCategory.Litter, Severity.Light, Day);
        Assert.Equal("A", (litter with { Block = "A" }).Block);
        var refusal = Assert.Throws<ArgumentException>(() => Of(SignalCategory.Noise) with { Block = "A" });
        Assert.Equal(
            "Signal s1 is about huishouden h1; only one about a complex names a block.", refusal.Message);
    }

    [Fact]
    public void Only_a_nuisance_has_a_kind()
    {
        var refusal = Assert.Throws<ArgumentException>(
            () => Of(SignalCategory.Hemp) with { Kind = NuisanceKind.Quarrel });
        Assert.Equal("Signal s1 is no nuisance (Hemp); leave its Kind out.", refusal.Message);
    }

    [Fact]
    public void A_signal_closes_no_earlier_than_it_came_in()
    {
        Assert.Equal(Day, (Of(SignalCategory.Noise) with { ClosedOn = Day }).ClosedOn);
        var refusal = Assert.Throws<ArgumentException>(
            () => Of(SignalCategory.Noise) with { ClosedOn = Day.PlusDays(-1) });
        Assert.Equal(
            "Signal s1's ClosedOn (2026-11-22) lies before its ReceivedOn (2026-11-23); give that day or a later one.",
            refusal.Message);
    }

    [Fact]
    public void A_signal_is_about_a_household_or_a_complex()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        Assert.Equal(complex, new Signal(new("s1"), complex, SignalCategory.Litter, Severity.Light, Day).About);
        Assert.Throws<ArgumentException>(() => new Signal(
            new("s1"), CaseSubject.Of(new EmployeeId("e1")), SignalCategory.Litter, Severity.Light, Day));
    }

    [Fact]
    public void Nine_categories_are_nuisance_and_four_are_physical()
    {
        Assert.Equal(9, Enum.GetValues<SignalCategory>().Count(c => c.IsNuisance()));
        Assert.Equal(4, Enum.GetValues<SignalCategory>().Count(c => c.IsPhysical()));
        Assert.True(SignalCategory.Parking.IsNuisance());
        Assert.False(SignalCategory.DrugTrade.IsNuisance());
    }

    [Fact]
    public void All_nuisance_is_one_topic_and_each_other_category_its_own()
    {
        Topic[] topics = [.. Enum.GetValues<SignalCategory>().Select(Topic.Of).Distinct()];
        Assert.Equal(1 + (26 - 9), topics.Length);
        Assert.Equal(Topic.Nuisance, Topic.Of(SignalCategory.Aggression));
        Assert.Equal(topics, topics.Order());
    }

    [Theory]
    [InlineData(IndicatorArea.Withdrawal, 3)]
    [InlineData(IndicatorArea.Access, 2)]
    [InlineData(IndicatorArea.Money, 1)]
    [InlineData(IndicatorArea.Dwelling, 7)]
    [InlineData(IndicatorArea.Persons, 4)]
    public void Each_indicator_belongs_to_one_area_of_life(IndicatorArea area, int count) =>
        Assert.Equal(count, Enum.GetValues<Indicator>().Count(i => i.Area() == area));
}
