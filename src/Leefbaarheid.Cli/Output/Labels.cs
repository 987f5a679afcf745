using System.Globalization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Cli.Output;

/// <summary>The words around an advice, in the language of the reader.</summary>
internal sealed class Labels(Language language)
{
    private static readonly NumberFormatInfo DutchNumbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
    };

    private static readonly string[] DutchMonths =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    public string What => Say("Wat", "What");

    public string By => Say("Uiterlijk", "By");

    public string For => Say("Voor", "For");

    public string Who => Say("Naar", "To");

    public string Amount => Say("Bedrag", "Amount");

    public string Begins => Say("Erbij", "New");

    public string Changes => Say("Anders", "Changed");

    public string Ends => Say("Vervalt", "Ends");

    public string Because => Say("Omdat", "Because");

    public string Rung => Say("Trede", "Rung");

    public string Date => Say("Ook", "Also");

    public string Shared => Say("Mag mee", "May be shared");

    public string Withheld => Say("Blijft hier", "Withheld");

    public string MissingFrom(Decision decision) => decision is Require
        ? Say("Nog navragen", "To find out")
        : Say("Ontbreekt", "Missing");

    public string Reasons => Say("Redenen", "Reasons");

    public string Blocks => Say("Houdt tegen", "Holds back");

    public string Basis => Say("Grondslag", "Legal basis");

    public string Source => Say("Bron", "Source");

    public string Facts => Say("Feiten", "Facts");

    public string Human => Say("Mens beslist", "Human decides");

    public string Why => Say("Waarom", "Why");

    public string Primary => Say("Hoofdadvies", "First");

    /// <summary>A text of the field in the language.</summary>
    public string In(Text text) => Say(text.Dutch, text.English);

    public string Say(string dutch, string english) => language == Language.English ? english : dutch;

    /// <summary>That something was left out of so many facts.</summary>
    public string Ignored(int facts) => facts switch
    {
        0 => Say("Er is niets later vastgelegd.", "Nothing was recorded later."),
        1 => Say("Van 1 feit is weggelaten wat later is vastgelegd.", "Of 1 fact what was recorded later is left out."),
        _ => Say(
            $"Van {Number(facts)} feiten is weggelaten wat later is vastgelegd.",
            $"Of {Number(facts)} facts what was recorded later is left out."),
    };

    /// <summary>An amount in euros, to the cent.</summary>
    public string Euros(decimal amount) => language == Language.English
        ? "€" + amount.ToString("N2", CultureInfo.InvariantCulture)
        : "€ " + amount.ToString("N2", DutchNumbers);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day in full, with the ISO date behind it.</summary>
    public string Day(LocalDate day)
    {
        string iso = LocalDatePattern.Iso.Format(day);
        return language == Language.English
            ? day.ToString("dddd d MMMM uuuu", CultureInfo.InvariantCulture) + $" ({iso})"
            : $"{Weekdays.Words.Name(day.DayOfWeek).Dutch} {day.Day} {DutchMonths[day.Month - 1]} {day.Year} ({iso})";
    }
}
