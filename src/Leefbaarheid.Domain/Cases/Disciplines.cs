namespace Leefbaarheid.Domain;

/// <summary>The words for discipline.</summary>
public static class Disciplines
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<Discipline> Words { get; } = new(
        new(Discipline.Police, "Police", "politie", "police"),
        new(Discipline.Care, "Care", "zorg", "care"),
        new(Discipline.Youth, "Youth", "jeugd", "youth"),
        new(Discipline.Welfare, "Welfare", "welzijn", "welfare"),
        new(Discipline.Debt, "Debt", "schuldhulp", "debt help"),
        new(Discipline.Fire, "Fire", "brandweer", "fire service"),
        new(Discipline.PublicSpace, "PublicSpace", "openbare ruimte", "public space"));
}
