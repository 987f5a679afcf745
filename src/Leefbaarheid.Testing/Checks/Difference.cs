namespace Leefbaarheid.Testing;

/// <summary>What differs in what a rule concludes.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Text">What differs.</param>
internal sealed record Difference(string Rule, string Text);
