namespace Leefbaarheid.Rules;

/// <summary>
/// Kleine aantallen: how a count is told to others (how-the-rules-are-read.md, 15), so that it points at nobody. Rules
/// count all, and whoever handles the case sees the count in its clauses.
/// </summary>
/// <param name="least">From how many different households behind it a count is shown.</param>
internal sealed class SmallNumbers(int least)
{
    private static readonly string[] Dutch =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    private static readonly string[] English =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static Text About { get; } = new("over", "about");

    private readonly Text few = OfFew(least);

    private readonly Text reportsOfFew = Noun.Report.Several.Then(About).Then(OfFew(least));

    /// <summary>Whether so few households stand behind a count that it is not shown.</summary>
    public bool AreFew(int households) => households < least;

    /// <summary>A number of different households.</summary>
    public Text Households(int households) => AreFew(households) ? few : Noun.Household.Count(households);

    /// <summary>A number of reports, and the different households that they are about.</summary>
    public Text Reports(int reports, int households) => AreFew(households)
        ? reportsOfFew
        : Noun.Report.Count(reports).Then(About).Then(Households(households));

    /// <summary>A count of anything, and the different households behind it.</summary>
    public Text Count(int count, int households) => AreFew(households)
        ? About.Then(few)
        : Text.Same($"{count}");

    private static Text OfFew(int least) => new(
        $"een of enkele huishoudens (minder dan {Word(least, Dutch)})",
        $"fewer than {Word(least, English)} households");

    private static string Word(int least, string[] words) => least < words.Length ? words[least] : $"{least}";
}
