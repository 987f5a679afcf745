namespace Leefbaarheid.WebHost.Pages;

/// <summary>Days and words as a page shows them, in Dutch.</summary>
internal static class Shown
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    public static string Day(LocalDate day) =>
        $"{Weekdays.Words.Name(day.DayOfWeek).Dutch} {day.Day} {Months[day.Month - 1]} {day.Year}";

    public static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    public static string Kind(DecisionKind kind) => DecisionKinds.Words.Name(kind).Dutch;

    public static string Kind(string word) =>
        DecisionKinds.Words.TryParse(word, out var kind) ? Kind(kind) : word;

    public static string Case(CaseSubject subject) => Capital(subject.ToString());

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
