namespace Leefbaarheid.Abstractions;

/// <summary>What a clause said of itself while an explanation was made.</summary>
/// <param name="Holds">Whether the condition held.</param>
/// <param name="Text">Its words, values filled in.</param>
public sealed record Saying(bool Holds, string Text);
