namespace Leefbaarheid.Testing;

/// <summary>A scenario came out otherwise than expected; the message says how, and why or why not.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>An outcome that was not expected.</summary>
    /// <param name="message">What was expected, and what came instead.</param>
    public ScenarioException(string message)
        : base(message)
    {
    }
}
