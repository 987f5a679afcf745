namespace Leefbaarheid.Domain;

/// <summary>The words for dayPart.</summary>
public static class DayParts
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<DayPart> Words { get; } = new(
        new(DayPart.Morning, "Morning", "ochtend", "morning"),
        new(DayPart.Afternoon, "Afternoon", "middag", "afternoon"),
        new(DayPart.Evening, "Evening", "avond", "evening"));
}
