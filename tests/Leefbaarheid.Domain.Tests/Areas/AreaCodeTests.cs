namespace Leefbaarheid.Domain.Tests.Areas;

public class AreaCodeTests
{
    private static readonly AreaCode Neighbourhood = AreaCode.Of(NeighbourhoodCode.Parse("BU08551103"));

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

    [Theory]
    [InlineData("GM0855", true)]
    [InlineData("WK085511", false)]
    [InlineData("BU08551103", false)]
    [InlineData("GM0344", false)]
    public void A_municipality_lies_in_itself_alone(string area, bool contains) => Assert.Equal(
        contains, AreaCode.Parse(area).Contains(AreaCode.Of(MunicipalityCode.Parse("GM0855"))));

    [Fact]
    public void No_areas_means_everywhere_and_an_unknown_area_is_served_by_those_alone()
    {
        ValueList<AreaCode> elsewhere = [AreaCode.Parse("GM0344")];
        Assert.True(ValueList<AreaCode>.Empty.Serve(Neighbourhood));
        Assert.True(ValueList<AreaCode>.Empty.Serve(null));
        Assert.False(elsewhere.Serve(Neighbourhood));
        Assert.False(elsewhere.Serve(null));
    }
}
