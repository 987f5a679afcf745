using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Domain.Tests.Areas;

public class AreaCodeTests
{
    private static readonly NeighbourhoodCode Neighbourhood = NeighbourhoodCode.Parse("BU08551103");

    [Theory]
    [InlineData("GM0855", true)]
    [InlineData("WK085511", true)]
    [InlineData("BU08551103", true)]
    [InlineData("GM0344", false)]
    [InlineData("WK085512", false)]
    [InlineData("BU08551104", false)]
    public void An_area_contains_the_neighbourhoods_within_it(string area, bool contains) =>
        Assert.Equal(contains, AreaCode.Parse(area).Contains(Neighbourhood));

    [Theory]
    [InlineData("")]
    [InlineData("0855")]
    [InlineData("GM08551")]
    [InlineData("PV30")]
    public void Anything_else_is_no_area(string text) =>
        Assert.Contains("give GM and 4", Assert.Throws<FormatException>(() => AreaCode.Parse(text)).Message);

    [Fact]
    public void No_areas_means_everywhere_and_an_unknown_neighbourhood_leaves_nobody_out()
    {
        ValueList<AreaCode> elsewhere = [AreaCode.Parse("GM0344")];
        Assert.True(ValueList<AreaCode>.Empty.Serve(Neighbourhood));
        Assert.False(elsewhere.Serve(Neighbourhood));
        Assert.True(elsewhere.Serve(null));
    }
}
