using Xunit;

namespace Leefbaarheid.Domain.Tests.Identifiers;

public sealed class BsnTests
{
    [Theory]
    [InlineData("111222333")]
    [InlineData("123456782")]
    [InlineData("BSN123456782.")]
    [InlineData("Zij noemde 111.222.333, zei hij")]
    [InlineData("111 222 333")]
    [InlineData("1112.22.333")]
    [InlineData("1112 22 333")]
    [InlineData("op nr 12 111222333")]
    [InlineData("om 12:00 111222333")]
    [InlineData("(111222333)")]
    [InlineData("111-222-333")]
    [InlineData("11.12.22.333")]
    [InlineData("11 12-22\t333")]
    [InlineData("111\r\n222\n333")]
    [InlineData("111\u00A0222\u2003333")]
    [InlineData("111\u2011222\u2013333")]
    [InlineData("013 111 222 333")]
    [InlineData("12 111.222.333")]
    [InlineData("111 222 333 444")]
    [InlineData("5 11 12 22 333 4")]
    [InlineData("\uFF11\uFF11\uFF11222333")]
    [InlineData("\U0001D7CF\U0001D7CF\U0001D7CF222333")]
    [InlineData("\u0661\u0661\u0661222\u00B333")]
    [InlineData("111\u2024222\uFF0E333")]
    [InlineData("111\u200B222\u00AD3\uFEFF33")]
    [InlineData("\uD800111222333")]
    public void A_number_that_passes_the_eleven_test_is_found(string text) => Assert.True(Bsn.IsIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("000.000.000")]
    [InlineData("0111222333")]
    [InlineData("1112223330")]
    [InlineData("0855010111222333")]
    [InlineData("+31 111222333")]
    [InlineData("0031 111222333")]
    [InlineData("+31(0)111222333")]
    [InlineData("+31 111 222 333")]
    [InlineData("+31-(0)-111-222-333")]
    [InlineData("+31 6 1112 2233")]
    [InlineData("013-111 22 23 33")]
    [InlineData("111  222 333")]
    [InlineData("111/222/333")]
    [InlineData("1111 222 333")]
    [InlineData("111 222 3330")]
    [InlineData("11 1222 333")]
    public void Another_number_is_none(string? text) => Assert.False(Bsn.IsIn(text));

    [Fact]
    public void The_places_are_given_in_order()
    {
        const string text = "Van 111222333 naar 123.456.782.";
        Assert.Equal(["111222333", "123.456.782"], Bsn.Find(text).Select(place => text[place]));
    }

    [Fact]
    public void Numbers_that_overlap_are_hidden_as_one() =>
        Assert.Equal("[BSN].", Bsn.Redact("111 222 333 200."));

    [Fact]
    public void Redacting_takes_characters_along_that_only_format() =>
        Assert.Equal("nr [BSN]!", Bsn.Redact("nr 11\u200B1222\u00AD333!"));

    [Fact]
    public void Redacting_hides_the_number_and_nothing_else() =>
        Assert.Equal("Van [BSN] naar 123456789", Bsn.Redact("Van 111.222.333 naar 123456789"));
}
