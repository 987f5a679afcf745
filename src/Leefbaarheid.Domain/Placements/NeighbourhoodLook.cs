using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Blik op de buurt: how many dwellings of a block are let with guidance. Advice, never a ground to refuse.
/// </summary>
public sealed record NeighbourhoodLook
{
    /// <summary>A look at a block.</summary>
    /// <param name="on">The day.</param>
    /// <param name="guided">Dwellings of the block let with guidance, this one counted; at least 1.</param>
    /// <param name="dwellings">All dwellings of the block; no fewer than <paramref name="guided"/>.</param>
    public NeighbourhoodLook(LocalDate on, int guided, int dwellings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(guided, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dwellings, guided);
        (On, Guided, Dwellings) = (on, guided, dwellings);
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Dwellings of the block let with guidance, this one counted.</summary>
    public int Guided { get; }

    /// <summary>All dwellings of the block.</summary>
    public int Dwellings { get; }
}
