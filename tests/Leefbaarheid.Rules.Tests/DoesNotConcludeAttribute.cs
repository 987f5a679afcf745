namespace Leefbaarheid.Rules.Tests;

/// <summary>Marks a test in which the rule, looked at, does not conclude.</summary>
/// <param name="rule">The id of the rule.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DoesNotConcludeAttribute(string rule) : Attribute
{
    /// <summary>The id of the rule.</summary>
    public string Rule => rule;
}
