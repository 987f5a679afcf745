namespace Leefbaarheid.Rules;

/// <summary>Beleid bewaartermijnen: how long PRI-03 lets each kind of record be kept.</summary>
public sealed record RetentionPolicy
{
    /// <summary>
    /// A case file and what it holds, after it was closed or the tenancy ended; of the tenancy, practice.
    /// </summary>
    public Period CaseFile { get; init; } = Period.FromYears(2);

    /// <summary>A signal outside any file, after it was closed or the tenancy ended (our inference).</summary>
    public Period Signal { get; init; } = Period.FromYears(2);

    /// <summary>A signal that is no more than an observation and led to nothing (our inference).</summary>
    public Period Observation { get; init; } = Period.FromMonths(6);

    /// <summary>The note of a consultation on violence at home, HG-01 (our inference).</summary>
    public Period ConsultNote { get; init; } = Period.FromMonths(6);

    /// <summary>A report to Veilig Thuis, HG-02 (our inference).</summary>
    public Period Report { get; init; } = Period.FromYears(2);

    /// <summary>Arrears, after they were settled (practice: seven years for what is financial).</summary>
    public Period Arrears { get; init; } = Period.FromYears(7);

    /// <summary>A placement, after it ended or the tenancy did (our inference).</summary>
    public Period Placement { get; init; } = Period.FromYears(2);

    /// <summary>A project with its visits and contacts, after the handover (our inference).</summary>
    public Period Project { get; init; } = Period.FromYears(2);

    /// <summary>A training (our inference).</summary>
    public Period Training { get; init; } = Period.FromYears(5);
}
