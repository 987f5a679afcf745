namespace Leefbaarheid.Engine.Explaining;

/// <summary>A row of a stage, as a session remembers it.</summary>
internal readonly record struct Origin(Stage Stage, int Slot);
