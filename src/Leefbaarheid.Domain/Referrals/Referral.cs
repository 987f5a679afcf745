using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Verwijzing: a case that was passed on to a partner, and how that ended.</summary>
/// <param name="Id">The identity; a later version of the same referral replaces the earlier one.</param>
/// <param name="Case">The case it was made in.</param>
/// <param name="Partner">To whom.</param>
/// <param name="ReferredOn">The day.</param>
public sealed record Referral(ReferralId Id, CaseSubject Case, Recipient Partner, LocalDate ReferredOn)
{
    /// <summary>The id of the rule whose advice it carries out.</summary>
    public string? CarriesOut { get; init; }

    /// <summary>
    /// Which of several decisions of that rule it carries out; where it is left out, the one to its kind of partner.
    /// </summary>
    public string? Of { get; init; }

    /// <summary>
    /// Of WIJK-01: which reports were passed on; none means all that were open. No other rule reads it.
    /// </summary>
    public ValueList<SignalId> Signals { get; init; } = [];

    /// <summary>How it ended; none while it is open.</summary>
    public ReferralEnd? End
    {
        get;
        init
        {
            Dates.NotBefore(value?.On, ReferredOn, $"Referral {Id}'s OutcomeOn", "its ReferredOn");
            field = value;
        }
    }
}
