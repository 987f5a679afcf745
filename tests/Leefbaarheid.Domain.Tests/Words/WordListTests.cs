namespace Leefbaarheid.Domain.Tests.Words;

public class WordListTests
{
    [Fact]
    public void Every_value_of_every_enumeration_has_a_word_that_reads_back()
    {
        string[] faults =
        [
            .. Faults(Answers.Words), .. Faults(Tenures.Words), .. Faults(ResidentRoles.Words),
            .. Faults(SignalCategories.Words), .. Faults(NuisanceKinds.Words), .. Faults(Severities.Words),
            .. Faults(Indicators.Words), .. Faults(IndicatorAreas.Words), .. Faults(ContraIndications.Words),
            .. Faults(ReportingThresholds.Words), .. Faults(ReporterRoles.Words), .. Faults(UpkeepOwners.Words),
            .. Faults(LandlordRungs.Words), .. Faults(Disciplines.Words), .. Faults(InterventionKinds.Words),
            .. Faults(InterventionResults.Words), .. Faults(StepParties.Words), .. Faults(MediationOutcomes.Words),
            .. Faults(PartnerKinds.Words), .. Faults(EmployeeRoles.Words), .. Faults(DataClasses.Words),
            .. Faults(LegalBases.Words), .. Faults(SpecialDataExceptions.Words), .. Faults(WithheldReasons.Words),
            .. Faults(DecisionKinds.Words),
        ];
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("Geluid", SignalCategory.Noise)]
    [InlineData("Burenruzie", SignalCategory.NeighbourQuarrel)]
    [InlineData("HuiselijkGeweld", SignalCategory.DomesticViolence)]
    [InlineData("AgressieMedewerker", SignalCategory.AggressionAgainstStaff)]
    [InlineData("Overig", SignalCategory.Other)]
    public void A_category_is_read_by_its_word(string word, SignalCategory expected)
    {
        Assert.True(SignalCategories.Words.TryParse(word, out SignalCategory category));
        Assert.Equal(expected, category);
    }

    [Theory]
    [InlineData("geluid")]
    [InlineData("Noise")]
    [InlineData(" Geluid")]
    [InlineData("")]
    [InlineData(null)]
    public void A_word_is_read_letter_for_letter(string? word) =>
        Assert.False(SignalCategories.Words.TryParse(word, out _));

    [Fact]
    public void A_word_that_means_two_things_is_refused() => Assert.Throws<ArgumentException>(
        () => new WordList<Answer>(
        new Word<Answer>(Answer.Yes, "x", "ja", "yes"), new Word<Answer>(Answer.No, "x", "nee", "no")));

    private static IEnumerable<string> Faults<T>(WordList<T> words)
        where T : struct, Enum =>
        from value in Enum.GetValues<T>()
        where !words.Any(w => w.Value.Equals(value))
            || !words.TryParse(words.File(value), out T read)
            || !read.Equals(value)
            || words.Name(value).Dutch.Length == 0
            || words.Name(value).English.Length == 0
        select $"{typeof(T).Name}.{value}";
}
