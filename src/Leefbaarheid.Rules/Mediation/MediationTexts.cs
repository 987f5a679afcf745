namespace Leefbaarheid.Rules;

/// <summary>Why mediation is proposed, in words that are the same in every case.</summary>
internal static class MediationTexts
{
    public static readonly Text Voluntary = new(
        "Bemiddeling is vrijwillig en telt voor niemand als verwijt.",
        "Mediation is voluntary and never counts against anyone.");

    public static readonly Text ReporterAgrees = new Text(
        "De buren komen er samen niet uit, en de melder stemt in met bemiddeling.",
        "The neighbours do not settle it by themselves, and the reporter agrees to mediation.").Then(Voluntary);

    public static readonly Text MediationSuits = new Text(
        "Bemiddeling past bij deze zaak; zonder de melder wordt niet verwezen.",
        "Mediation suits this case; nobody is referred without the reporter.").Then(Voluntary);
}
