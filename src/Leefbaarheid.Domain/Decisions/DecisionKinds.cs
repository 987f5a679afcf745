namespace Leefbaarheid.Domain;

/// <summary>The words for decisionKind.</summary>
public static class DecisionKinds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<DecisionKind> Words { get; } = new(
        new(DecisionKind.Act, "Act", "doen", "act"),
        new(DecisionKind.Refer, "Refer", "verwijzen", "refer"),
        new(DecisionKind.Block, "Block", "tegenhouden", "block"),
        new(DecisionKind.Require, "Require", "navragen", "find out"),
        new(DecisionKind.Warn, "Warn", "let op", "warn"),
        new(DecisionKind.Schedule, "Schedule", "plannen", "schedule"));
}
