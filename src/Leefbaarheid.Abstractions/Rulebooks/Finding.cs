namespace Leefbaarheid.Abstractions;

/// <summary>Something wrong with a set of rules, found before any fact is put.</summary>
/// <param name="Code">A fixed code, <c>LFB001</c> and on; docs/findings.md lists them, each with a page.</param>
/// <param name="Severity">Whether it prevents the rulebook.</param>
/// <param name="RuleId">The rule; empty where it is about none in particular.</param>
/// <param name="Place">File name and line; empty where there is none.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record Finding(string Code, FindingSeverity Severity, string RuleId, string Place, string Message)
{
    /// <summary>One line: code, rule, place, message.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Code, RuleId, Place.Length > 0 ? $"({Place})" : "" }.Where(s => s.Length > 0))
        + ": " + Message;
}
