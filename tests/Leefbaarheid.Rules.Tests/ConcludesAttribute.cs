namespace Leefbaarheid.Rules.Tests;

/// <summary>Marks a test in which the rule concludes.</summary>
/// <param name="rule">The id of the rule.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ConcludesAttribute(string rule) : Attribute
{
    /// <summary>The id of the rule.</summary>
    public string Rule => rule;
}
