using Xunit;

namespace Leefbaarheid.Domain.Tests.Identifiers;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("0855010000123456", BagObjectKind.Residence, true)]
    [InlineData("0855020000123456", BagObjectKind.Berth, true)]
    [InlineData("0855030000123456", BagObjectKind.Pitch, true)]
    [InlineData("0855100000123456", BagObjectKind.Building, false)]
    [InlineData("0855200000123456", BagObjectKind.NumberDesignation, false)]
    [InlineData("0855300000123456", BagObjectKind.PublicSpace, false)]
    public void A_bag_id_tells_its_kind_and_municipality(string text, BagObjectKind kind, bool dwelling)
    {
        BagId id = BagId.Parse(text);
        Assert.Equal((kind, dwelling, "GM0855"), (id.Kind, id.CanBeDwelling, id.Municipality.Value));
        Assert.Equal(id, BagId.Parse(text));
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("085501000012345")]
    [InlineData("08550100001234567")]
    [InlineData("0855040000123456")]
    [InlineData("0000010000123456")]
    [InlineData("085501000012345x")]
    [InlineData(" 855010000123456")]
    public void Another_text_is_no_bag_id(string? text) => Assert.False(BagId.TryParse(text, out _));

    [Theory]
    [InlineData("5038 AB", "5038 AB")]
    [InlineData("5038AB", "5038 AB")]
    [InlineData("5038 ab", "5038 AB")]
    public void A_postcode_has_one_way_to_be_written(string text, string expected)
    {
        Assert.Equal(expected, Postcode.Parse(text).Value);
        Assert.Equal(Postcode.Parse(expected), Postcode.Parse(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0038 AB")]
    [InlineData("5038 SA")]
    [InlineData("5038 sd")]
    [InlineData("5038 SS")]
    [InlineData("5038-AB")]
    [InlineData("5038  AB")]
    [InlineData("5038 A1")]
    [InlineData("503 ABC")]
    public void Another_text_is_no_postcode(string? text) => Assert.False(Postcode.TryParse(text, out _));

    [Fact]
    public void A_neighbourhood_code_may_hold_letters_and_knows_what_it_lies_in()
    {
        NeighbourhoodCode code = NeighbourhoodCode.Parse("BU0363AB01");
        Assert.Equal("WK0363AB", code.District.Value);
        Assert.Equal("GM0363", code.District.Municipality.Value);
        Assert.Equal(NeighbourhoodCode.Parse("BU0363AB01"), code);
    }

    [Theory]
    [InlineData("WK08551103")]
    [InlineData("BU0855110")]
    [InlineData("BU085511033")]
    [InlineData("bu08551103")]
    [InlineData("BU0855 103")]
    public void Another_text_is_no_neighbourhood_code(string text)
    {
        Assert.False(NeighbourhoodCode.TryParse(text, out _));
        Assert.False(MunicipalityCode.TryParse(text, out _));
    }

    [Fact]
    public void A_kvk_number_keeps_its_leading_zeros()
    {
        Assert.Equal("01234567", KvkNumber.Parse("01234567").Value);
        Assert.False(KvkNumber.TryParse("1234567", out _));
        Assert.False(KvkNumber.TryParse("123456789", out _));
    }

    [Fact]
    public void An_error_says_what_was_found_and_what_would_be_right()
    {
        Assert.Equal(
            "'0855' is not a BAG id; give 16 digits: municipality (4), kind 01, 02, 03, 10, 20 or 30, number (10), "
                + "such as 0855010000123456.",
            Assert.Throws<FormatException>(() => BagId.Parse("0855")).Message);
        Assert.Equal(
            "'5038' is not a postcode; give four digits (the first not 0) and two letters (not SA, SD or SS), "
                + "such as 5038 AB.",
            Assert.Throws<FormatException>(() => Postcode.Parse("5038")).Message);
        Assert.Equal(
            "'WK1' is not a CBS code of a district; give WK and 6 digits or capitals, such as WK085511.",
            Assert.Throws<FormatException>(() => DistrictCode.Parse("WK1")).Message);
    }

    [Fact]
    public void An_error_never_shows_a_bsn() =>
        Assert.StartsWith(
            "'[BSN]' is not a KvK number",
            Assert.Throws<FormatException>(() => KvkNumber.Parse("111222333")).Message,
            StringComparison.Ordinal);
}
