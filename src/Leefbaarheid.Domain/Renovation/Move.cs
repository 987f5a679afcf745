using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Verhuizing voor de werken: of one household; the move back is no second one.</summary>
/// <param name="Household">The household.</param>
public sealed record Move(HouseholdId Household)
{
    /// <summary>Whether it has to move; only a recorded yes counts.</summary>
    public bool Necessary { get; init; }

    /// <summary>The first day out; it may lie ahead. None while it is not known.</summary>
    public LocalDate? MovesOn { get; init; }

    /// <summary>What it moves out of.</summary>
    public MovedDwellingKind DwellingKind { get; init; }

    /// <summary>The exchange dwelling; none if there is none.</summary>
    public ExchangeDwelling? ExchangeDwelling { get; init; }

    /// <summary>What the municipality pays, in euros, which may be deducted (BW 7:220 lid 7).</summary>
    public decimal MunicipalContribution
    {
        get;
        init => field = Euros.Checked(value, $"The municipal contribution to the move of {Household}");
    }
}
