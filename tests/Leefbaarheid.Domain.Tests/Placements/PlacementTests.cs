using NodaTime;

namespace Leefbaarheid.Domain.Tests.Placements;

public class PlacementTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    [Theory]
    [InlineData(0, 50)]
    [InlineData(51, 50)]
    public void A_look_counts_this_dwelling_and_no_more_than_there_are(int guided, int dwellings) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new NeighbourhoodLook(Day, guided, dwellings));

    [Fact]
    public void Looks_are_equal_when_day_and_numbers_are() =>
        Assert.Equal(new NeighbourhoodLook(Day, 3, 50), new NeighbourhoodLook(Day, 3, 50));

    [Fact]
    public void A_placement_names_a_household() =>
        Assert.Throws<ArgumentException>(() => new Placement(new("PL1"), default, PlacementKind.Quota, Day));

    [Fact]
    public void Every_ground_of_the_law_has_its_letter()
    {
        Assert.Equal(
            ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "Local"],
            UrgencyGrounds.Words.Select(word => word.File));
    }
}
