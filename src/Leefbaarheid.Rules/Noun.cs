using System.Globalization;

namespace Leefbaarheid.Rules;

/// <summary>Zelfstandig naamwoord: what clauses count, one of it and several.</summary>
/// <param name="One">The singular.</param>
/// <param name="Several">The plural; none are several.</param>
internal sealed record Noun(Text One, Text Several)
{
    public static readonly Noun Sign = new(new("teken", "sign"), new("tekens", "signs"));

    public static readonly Noun AreaOfLife = new(
        new("leefgebied", "area of life"), new("leefgebieden", "areas of life"));

    public static readonly Noun Report = new(new("melding", "report"), new("meldingen", "reports"));

    public static readonly Noun Household = new(
        new("huishouden", "household"), new("huishoudens", "households"));

    public static readonly Noun Discipline = new(
        new("discipline", "discipline"), new("disciplines", "disciplines"));

    public static readonly Noun Day = new(new("dag", "day"), new("dagen", "days"));

    public static readonly Noun Week = new(new("week", "week"), new("weken", "weeks"));

    public static readonly Noun Month = new(new("maand", "month"), new("maanden", "months"));

    public static readonly Noun Year = new(new("jaar", "year"), new("jaar", "years"));

    public static readonly Noun Arrears = new(new("huurachterstand", "arrears"), new("huurachterstanden", "arrears"));

    public static readonly Noun ValidTraining = new(
        new("geldige scholing", "valid training"), new("geldige scholingen", "valid trainings"));

    /// <summary>A number of them, such as "1 melding".</summary>
    public Text Count(int number) =>
        Text.Same(number.ToString(CultureInfo.InvariantCulture)).Then(number == 1 ? One : Several);
}
