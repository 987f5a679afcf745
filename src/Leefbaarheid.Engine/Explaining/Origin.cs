namespace Leefbaarheid.Engine.Explaining;

/// <summary>The row that a row began as: a fact, a conclusion or a group, at the far left of its query.</summary>
internal readonly record struct Origin(Stage Stage, int Slot);
