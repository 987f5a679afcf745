namespace Leefbaarheid.Rules;

/// <summary>What is still to be done about arrears, and during which days that is asked.</summary>
/// <param name="Row">The arrears.</param>
/// <param name="Missing">The steps not taken yet, in the order of the law.</param>
/// <param name="Late">The day from which a reminder is asked.</param>
/// <param name="Validity">When this is what is asked.</param>
internal sealed record ContactStage(ArrearsView Row, ValueList<Term> Missing, LocalDate Late, Validity Validity)
{
    /// <summary>Whether a reminder with the offer is asked as well.</summary>
    public bool AsksReminder => Validity.FirstDay is not null;

    /// <summary>The day the next missing step fell due, not before the statement.</summary>
    public LocalDate Start => Row.NotBefore(
        ArrearsSteps.IsAskedAtOnce(Missing[0]) ? Row.Arrears.OverdueSince.PlusDays(1) : Late);
}
