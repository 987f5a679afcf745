namespace Leefbaarheid.Rules;

/// <summary>Woorden: what several rules call a fact or a reason.</summary>
internal static class Terms
{
    public static readonly Term TriedSelf = new(
        nameof(Signal.TriedSelf), "of de melder het zelf heeft geprobeerd", "whether the reporter tried himself");

    public static readonly Term ReporterConsent = new(
        nameof(Signal.ReporterConsent), "toestemming van de melder", "consent of the reporter");

    public static readonly Term ConsentToCare = new(
        nameof(Household.ConsentToCare), "toestemming voor zorg", "consent to care");

    public static readonly Term CareContactKnown = new(
        nameof(Household.CareContactKnown), "of er een hulpverlener bekend is", "whether someone in care is known");

    public static readonly Term LocalOrdinanceHas151d = new(
        nameof(Municipality.LocalOrdinanceHas151d),
        "of de verordening de gedragsaanwijzing regelt",
        "whether the ordinance provides for the conduct order");

    public static readonly Term ReporterAfraid = new(
        nameof(Signal.ReporterAfraid), "of de melder bang is", "whether the reporter is afraid");

    public static readonly Term Threshold = new(
        nameof(Signal.Threshold),
        "of een drempel van de meldcode is bereikt",
        "whether a threshold of the code is reached");

    public static readonly Term InformedFirst = new(
        nameof(Signal.InformedFirst), "of er vooraf een gesprek was", "whether there was a talk first");

    public static readonly Term SafetyReason = new(
        nameof(Signal.SafetyReason), "waarom een gesprek vooraf onveilig is", "why a talk first is unsafe");

    public static readonly Term GoalsReached = new(
        nameof(Placement.GoalsReached), "of de doelen van het wonen zijn bereikt", "whether the goals were reached");

    public static readonly Term Owner = new(
        nameof(Signal.Owner), "wie de plek onderhoudt", "who keeps the place in order");

    public static readonly Term MultipleLifeAreas = new(
        nameof(SafetyHouseTest.MultipleLifeAreas),
        "problemen op meer leefgebieden",
        "problems in several areas of life");

    public static readonly Term TwoChainsNeeded = new(
        nameof(SafetyHouseTest.TwoChainsNeeded), "twee ketens nodig", "two chains needed");

    public static readonly Term ImpactOnSurroundings = new(
        nameof(SafetyHouseTest.ImpactOnSurroundings), "gevolgen voor de omgeving", "impact on the surroundings");

    public static readonly Term SeriousLocalRisk = new(
        nameof(SafetyHouseTest.SeriousLocalRisk), "ernstig lokaal veiligheidsrisico", "serious local safety risk");

    public static readonly Term Purpose = new(nameof(Payload.Purpose), "doel", "purpose");

    public static readonly Term LegalBasis = new(nameof(LegalBasis), "grondslag", "legal basis");

    public static readonly Term Consent = new(nameof(Payload.Consent), "toestemming", "consent");
}
