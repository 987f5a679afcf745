using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>The words for the days of the week.</summary>
public static class Weekdays
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<IsoDayOfWeek> Words { get; } = new(
        new(IsoDayOfWeek.Monday, "Monday", "maandag", "Monday"),
        new(IsoDayOfWeek.Tuesday, "Tuesday", "dinsdag", "Tuesday"),
        new(IsoDayOfWeek.Wednesday, "Wednesday", "woensdag", "Wednesday"),
        new(IsoDayOfWeek.Thursday, "Thursday", "donderdag", "Thursday"),
        new(IsoDayOfWeek.Friday, "Friday", "vrijdag", "Friday"),
        new(IsoDayOfWeek.Saturday, "Saturday", "zaterdag", "Saturday"),
        new(IsoDayOfWeek.Sunday, "Sunday", "zondag", "Sunday"));
}
