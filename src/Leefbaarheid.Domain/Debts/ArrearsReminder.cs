using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Aanmaning: the first written reminder of overdue rent, and the offer that it made.</summary>
/// <param name="On">The day it was sent.</param>
public sealed record ArrearsReminder(LocalDate On)
{
    /// <summary>
    /// The day on which a reminder offered to pass contact data on to the municipality (BGS art. 2); none if it did
    /// not. Not before the first reminder.
    /// </summary>
    public LocalDate? OfferOn
    {
        get;
        init => field = Dates.NotBefore(value, On, "The offer", "the reminder");
    }
}
