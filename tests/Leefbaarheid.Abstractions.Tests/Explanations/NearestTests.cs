using FsCheck.Xunit;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Explanations;

public sealed class NearestTests
{
    [Theory]
    [InlineData("geluit", "geluid")]
    [InlineData("GELUID", "geluid")]
    [InlineData("burenruzi", "burenruzie")]
    [InlineData("xgeluid", "geluid")]
    public void A_slip_of_the_pen_finds_its_word(string written, string word) =>
        Assert.Equal(word, Nearest.To(written, ["stank", "geluid", "burenruzie"])[0]);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void What_differs_by_more_than_the_most_is_not_near(int furthest, int near) =>
        Assert.Equal(near, Nearest.To("BB-10", ["BB-01"], furthest).Count);

    [Fact]
    public void Words_that_are_as_near_are_told_by_their_letters() =>
        Assert.Equal(["H1", "H2", "H3"], Nearest.To("H9", ["H4", "H3", "H2", "H1"]));

    [Fact]
    public void Where_nothing_was_written_the_shortest_words_are_nearest() =>
        Assert.Equal(["a", "bb"], Nearest.To("", ["ccc", "bb", "a"]));

    [Property(MaxTest = 1000)]
    public void The_nearest_differs_by_the_fewest_edits(byte[] written, byte[] one, byte[] other)
    {
        var asked = Word(written);
        string[] words = [Word(one), Word(other)];
        Assert.Equal(words.Min(word => Edits(asked, word)), Edits(asked, Nearest.To(asked, words)[0]));
    }

    [Fact]
    public void No_more_than_a_thousand_words_are_looked_at()
    {
        var read = 0;
        _ = Nearest.To("H", Enumerable.Range(0, 100_000).Select(_ => $"{++read}"));
        Assert.Equal(1000, read);
    }

    // Few letters, so that words have some in common; no longer than what is compared.
    private static string Word(byte[] letters) => string.Concat(letters.Take(40).Select(b => "abc "[b % 4]));

    private static int Edits(string from, string to)
    {
        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1),
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[from.Length, to.Length];
    }
}
