using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Huurachterstand: rent that is overdue, with the dated steps that the law asks before the municipality is told. There
/// is no field for a reason, a note or another text.
/// </summary>
public sealed record Arrears
{
    /// <summary>Arrears with what none can do without.</summary>
    /// <param name="id">The identity; a later version of the same arrears replaces the earlier one.</param>
    /// <param name="household">The household that owes it.</param>
    /// <param name="overdueSince">The day of the oldest unpaid rent.</param>
    /// <param name="amount">Euros, with at most two decimals; 0 where nothing is owed.</param>
    /// <param name="asOf">The day of the rent account statement; not before <paramref name="overdueSince"/>.</param>
    /// <exception cref="ArgumentException">The amount or a day makes no sense.</exception>
    public Arrears(ArrearsId id, HouseholdId household, LocalDate overdueSince, decimal amount, LocalDate asOf)
    {
        Dates.NotBefore(asOf, overdueSince, $"AsOf of arrears {id}", "OverdueSince");
        (Id, Household, OverdueSince, AsOf) = (id, Required.Id(household, household.Value), overdueSince, asOf);
        Amount = Euros.Checked(amount, $"The amount of arrears {id}");
    }

    /// <summary>The identity.</summary>
    public ArrearsId Id { get; }

    /// <summary>The household that owes it, to whose case it belongs.</summary>
    public HouseholdId Household { get; }

    /// <summary>The day of the oldest unpaid rent.</summary>
    public LocalDate OverdueSince { get; }

    /// <summary>Euros; 0 where nothing is owed.</summary>
    public decimal Amount { get; }

    /// <summary>The day of the rent account statement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The first attempt at personal contact (BGS art. 2, first step); not before OverdueSince.</summary>
    public LocalDate? PersonalContactOn
    {
        get;
        init => field = SinceOverdue(value, nameof(PersonalContactOn));
    }

    /// <summary>The day debt help was pointed at (BGS art. 2, second step); not before OverdueSince.</summary>
    public LocalDate? DebtHelpPointedOn
    {
        get;
        init => field = SinceOverdue(value, nameof(DebtHelpPointedOn));
    }

    /// <summary>The first written reminder and its offer (BGS art. 2, third and fourth step).</summary>
    public ArrearsReminder? Reminder
    {
        get;
        init
        {
            SinceOverdue(value?.On, "Reminder");
            field = InOrder(value, Reaction) ? value : null;
        }
    }

    /// <summary>What the tenant said to the offer; none while there is no reaction. Not before the offer.</summary>
    public ArrearsReaction? Reaction
    {
        get;
        init => field = InOrder(Reminder, value) ? value : null;
    }

    /// <summary>The day fixed for an eviction; it may lie ahead.</summary>
    public LocalDate? EvictionOn { get; init; }

    /// <summary>The day it was paid or written off; from then on it is overdue no more.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>Whether anything is overdue: an amount above 0 that is not settled.</summary>
    public bool IsOverdue => Amount > 0 && SettledOn is null;

    private LocalDate? SinceOverdue(LocalDate? day, string what) =>
        Dates.NotBefore(day, OverdueSince, $"{what} of arrears {Id}", "OverdueSince");

    private bool InOrder(ArrearsReminder? reminder, ArrearsReaction? reaction)
    {
        if (reminder?.OfferOn is { } offer)
        {
            Dates.NotBefore(reaction?.On, offer, $"The reaction of arrears {Id}", "the offer");
        }

        return true;
    }
}
