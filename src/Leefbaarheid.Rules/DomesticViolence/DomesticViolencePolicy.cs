namespace Leefbaarheid.Rules;

/// <summary>Beleid huiselijk geweld: options of HG-01 to HG-03.</summary>
public sealed record DomesticViolencePolicy
{
    /// <summary>HG-01: within how long is consulted.</summary>
    public WorkingDayTerm Consultation { get; init; } = new(1);

    /// <summary>HG-02: within how long reporting is decided on; acute danger: at once.</summary>
    public WorkingDayTerm Report { get; init; } = new(1);
}
