using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Rules that do not make a rulebook; the message lists everything that is wrong with them.</summary>
public sealed class RulebookException : Exception
{
    /// <summary>Without findings.</summary>
    public RulebookException()
        : this("The rules do not make a rulebook.")
    {
    }

    /// <summary>With a message of its own.</summary>
    /// <param name="message">The message.</param>
    public RulebookException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause of its own.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RulebookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RulebookException(ImmutableArray<Finding> findings)
        : base($"The rules do not make a rulebook:{string.Concat(findings.Select(f => $"\n  {f}"))}") =>
        Findings = findings;

    /// <summary>Everything found, warnings too, in order of code.</summary>
    public ImmutableArray<Finding> Findings { get; } = [];
}
