using Leefbaarheid.Checkouts;

namespace Leefbaarheid.Domain.Tests.Words;

public sealed class VeraCodeTests
{
    private static readonly string[] Named =
    [
        .. SignalCategories.Words.Where(word => word.Vera is not null)
            .Select(word => $"| {word.Vera!.List} | {word.File} | {word.Vera.Code} |"),
        .. StepParties.Words.Where(word => word.Vera is not null)
            .Select(word => $"| {word.Vera!.List} | {word.File} | {word.Vera.Code} |"),
    ];

    [Fact]
    public void The_page_on_VERA_lists_the_codes_that_words_name_and_no_others() =>
        Assert.Equal(Named, Page.Where(line => line.StartsWith("| ZAAK", StringComparison.Ordinal))
            .Select(line => line[..(line.TrimEnd(' ', '|').LastIndexOf('|') + 1)]));

    [Theory]
    [InlineData(SignalCategory.DomesticViolence)]
    [InlineData(SignalCategory.ChildAbuse)]
    [InlineData(SignalCategory.Loneliness)]
    [InlineData(SignalCategory.WorryingBehaviour)]
    public void What_VERA_has_no_code_for_has_none(SignalCategory category) =>
        Assert.Null(SignalCategories.Words.Single(word => word.Value == category).Vera);

    [Fact]
    public void A_code_tells_its_list() =>
        Assert.Equal("ZAAKTYPEDETAIL GEL", SignalCategories.Words.First().Vera!.ToString());

    private static string[] Page => File.ReadAllLines(Path.Combine(Checkout.Root, "docs", "vera.md"));
}
