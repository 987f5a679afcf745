using Leefbaarheid.Domain.Identifiers;
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
    [InlineData("013 111 222 333")]
    [InlineData("111 222 333 444")]
    [InlineData("111  222 333")]
    [InlineData("111-222-333")]
    [InlineData("11 1222 333")]
    public void Another_number_is_none(string? text) => Assert.False(Bsn.IsIn(text));

    [Fact]
    public void The_places_are_given_in_order()
    {
        const string text = "Van 111222333 naar 123.456.782.";
        Assert.Equal(["111222333", "123.456.782"], Bsn.Find(text).Select(place => text[place]));
    }

    [Fact]
    public void Redacting_hides_the_number_and_nothing_else() =>
        Assert.Equal("Van [BSN] naar 123456789", Bsn.Redact("Van 111.222.333 naar 123456789"));
}
