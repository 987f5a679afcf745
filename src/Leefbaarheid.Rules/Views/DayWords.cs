namespace Leefbaarheid.Rules;

/// <summary>How clauses name a day that may not be recorded.</summary>
internal static class DayWords
{
    public static Text NotRecorded { get; } = new("niet vastgelegd", "not recorded");

    public static Text Words(this LocalDate? day) =>
        day is { } known ? Text.Same($"{known:uuuu-MM-dd}") : NotRecorded;
}
