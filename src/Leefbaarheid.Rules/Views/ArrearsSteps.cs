namespace Leefbaarheid.Rules;

/// <summary>
/// De vier stappen: what a landlord does before the municipality is told (BGS art. 2), in the order of the law.
/// </summary>
internal static class ArrearsSteps
{
    private static readonly Term PersonalContact = new(
        nameof(PersonalContact), "persoonlijk contact zoeken", "seek personal contact");

    private static readonly Term DebtHelpPointed = new(
        nameof(DebtHelpPointed), "wijzen op schuldhulp", "point at debt help");

    private static readonly Term Reminder = new(nameof(Reminder), "een aanmaning sturen", "send a reminder");

    private static readonly Term Offer = new(
        nameof(Offer),
        "in een aanmaning aanbieden om contactgegevens door te geven",
        "offer in a reminder to pass contact data on");

    /// <summary>Those not taken yet.</summary>
    public static ValueList<Term> Missing(Arrears arrears) => Find(arrears).ToValueList();

    /// <summary>Those not taken yet of the ones that are asked at once; a reminder comes later.</summary>
    public static ValueList<Term> MissingAtOnce(Arrears arrears) => Find(arrears).Where(IsAskedAtOnce).ToValueList();

    /// <summary>Whether the step is asked from the first day on.</summary>
    public static bool IsAskedAtOnce(Term step) => step == PersonalContact || step == DebtHelpPointed;

    private static IEnumerable<Term> Find(Arrears arrears)
    {
        if (arrears.PersonalContactOn is null)
        {
            yield return PersonalContact;
        }

        if (arrears.DebtHelpPointedOn is null)
        {
            yield return DebtHelpPointed;
        }

        if (arrears.Reminder is null)
        {
            yield return Reminder;
        }

        if (arrears.Reminder?.OfferOn is null)
        {
            yield return Offer;
        }
    }
}
