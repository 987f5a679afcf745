namespace Leefbaarheid.Domain;

/// <summary>Een te delen veld: a field with, where the host gives it, the text that would go.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Text">The text that would go.</param>
public sealed record PayloadField(DataField Field, string? Text = null);
