namespace Leefbaarheid.Domain;

/// <summary>Programma: an initiative together with partners, told of in the yearly account.</summary>
/// <param name="Id">The identity; a later version of the same programme replaces the earlier one.</param>
public sealed record Programme(ProgrammeId Id)
{
    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The partners that take part.</summary>
    public ValueList<PartnerId> Partners { get; init; } = [];
}
