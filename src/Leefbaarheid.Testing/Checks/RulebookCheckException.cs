namespace Leefbaarheid.Testing;

/// <summary>A rulebook does not keep a law; the message lists all that was found.</summary>
public sealed class RulebookCheckException : Exception
{
    internal RulebookCheckException(RulebookReport report)
        : base(report.ToString()) => Report = report;

    /// <summary>All that was found.</summary>
    public RulebookReport Report { get; }
}
