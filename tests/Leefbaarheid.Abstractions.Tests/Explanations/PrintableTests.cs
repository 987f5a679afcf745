using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Explanations;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("één zin 😀", "één zin 😀")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("a\u001b[31m", "a\\u001B[31m")]
    [InlineData("a\u0085\u2028b", "a\\u0085\\u2028b")]
    [InlineData("a\u202Eb\u2066\u061C\u200F", "a\\u202Eb\\u2066\\u061C\\u200F")]
    public void What_acts_on_other_characters_is_escaped(string text, string shown) =>
        Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void Of_lines_only_the_line_feeds_stay() =>
        Assert.Equal("a\nb\\u000D\\u0009\\u202Ec\n", Printable.Lines("a\nb\r\t\u202Ec\n"));

    [Fact]
    public void A_line_of_an_explanation_is_one_line() =>
        Assert.Equal("a b\\u202E\n", new Outline("a\nb\u202E", []).ToText());
}
