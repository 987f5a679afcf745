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

    /// <summary>All four.</summary>
    public static ValueList<Term> All { get; } = [PersonalContact, DebtHelpPointed, Reminder, Offer];

    /// <summary>Those not taken yet.</summary>
    public static ValueList<Term> Missing(Arrears arrears) =>
        All.Where(step => !WasTaken(step, arrears)).ToValueList();

    /// <summary>Those not taken yet of the ones that are asked at once; a reminder comes later.</summary>
    public static ValueList<Term> MissingAtOnce(Arrears arrears) =>
        Missing(arrears).Where(IsAskedAtOnce).ToValueList();

    /// <summary>Whether the step is asked from the first day on.</summary>
    public static bool IsAskedAtOnce(Term step) => step == PersonalContact || step == DebtHelpPointed;

    private static bool WasTaken(Term step, Arrears arrears) =>
        step == PersonalContact ? arrears.PersonalContactOn is not null
        : step == DebtHelpPointed ? arrears.DebtHelpPointedOn is not null
        : step == Reminder ? arrears.Reminder is not null
        : arrears.Reminder?.OfferOn is not null;
}
