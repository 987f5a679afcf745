using System.Collections.Immutable;
using System.Globalization;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Abstractions.Tests.Queries;

/// <summary>A clause that can speak is silent, and free, until someone listens.</summary>
public sealed class SayTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Unheard_it_formats_nothing_and_gives_the_condition(bool holds)
    {
        var word = new CountedWord();

        Assert.Equal(holds, Say(holds, $"{word} en {word}"));
        Assert.Equal(0, word.TimesWritten);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Heard_it_formats_each_hole_once_whether_it_holds_or_not(bool holds)
    {
        var word = new CountedWord();

        var (result, said) = Listen(() => Say(holds, $"{word} en {word}"));

        Assert.Equal(holds, result);
        Assert.Equal([new Saying(holds, "woord en woord", "woord en woord")], said);
        Assert.Equal(2, word.TimesWritten);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_two_languages_it_is_as_silent_and_heard_in_both(bool holds)
    {
        var word = new CountedWord();

        Assert.Equal(holds, Say(holds, $"{word} en", $"{word} and"));
        Assert.Equal(0, word.TimesWritten);
        var (result, said) = Listen(() => Say(holds, $"{word} en {1.5}", $"{word} and {1.5}"));

        Assert.Equal(holds, result);
        var saying = Assert.Single(said);
        Assert.Equal(new Saying(holds, "woord en 1.5", "woord and 1.5"), saying);
        Assert.Equal("woord en 1.5", saying.In(Language.Dutch));
        Assert.Equal("woord and 1.5", saying.In(Language.English));
    }

    [Fact]
    public void Where_nobody_listens_words_take_no_memory()
    {
        Speak(1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
            Speak(i);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static bool Speak(int i) => Say(i > 10, $"{i} meldingen", $"{i} reports") && Say(i > 20, $"{i} meldingen");
    }

    [Fact]
    public void All_that_is_said_is_heard_in_order()
    {
        var (result, said) = Listen(() => Say(true, $"eerst") && Say(false, $"dan") && Say(true, $"nooit"));

        Assert.False(result);
        Assert.Equal([new Saying(true, "eerst", "eerst"), new Saying(false, "dan", "dan")], said);
    }

    [Fact]
    public void Who_listens_inside_hears_the_inside_only()
    {
        var inside = ImmutableArray<Saying>.Empty;

        var (_, outside) = Listen(() =>
        {
            Say(true, $"voor");
            inside = Listen(() => Say(true, $"binnen")).Said;
            return Say(true, $"na");
        });

        Assert.Equal(["binnen"], inside.Select(s => s.Dutch));
        Assert.Equal(["voor", "na"], outside.Select(s => s.Dutch));
    }

    [Fact]
    public void After_an_exception_nobody_listens_any_more()
    {
        var word = new CountedWord();

        Assert.Throws<FormatException>(() => Listen<bool>(() => throw new FormatException()));
        Say(true, $"{word}");

        Assert.Equal(0, word.TimesWritten);
    }

    [Fact]
    public void Values_are_written_without_regard_to_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var withComma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        withComma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = withComma;

            Assert.Equal("1.5 en 1.50", Assert.Single(Listen(() => Say(true, $"{1.5} en {1.5:0.00}")).Said).Dutch);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private sealed class CountedWord
    {
        public int TimesWritten { get; private set; }

        public override string ToString()
        {
            TimesWritten++;
            return "woord";
        }
    }
}
