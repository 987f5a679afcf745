namespace Leefbaarheid.Domain;

/// <summary>The words for indicatorArea.</summary>
public static class IndicatorAreas
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<IndicatorArea> Words { get; } = new(
        new(IndicatorArea.Withdrawal, "withdrawal", "terugtrekking", "withdrawal"),
        new(IndicatorArea.Access, "access", "toegang", "access"),
        new(IndicatorArea.Money, "money", "geld", "money"),
        new(IndicatorArea.Dwelling, "dwelling", "woning", "dwelling"),
        new(IndicatorArea.Persons, "persons", "personen", "persons"));
}
