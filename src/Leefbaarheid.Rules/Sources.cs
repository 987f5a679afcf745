namespace Leefbaarheid.Rules;

/// <summary>
/// De bronnen: what the rules rest on; law binds, practice is what a named party does, inference is ours.
/// </summary>
/// <remarks>
/// Law texts as held on 2026-07-01 unless a page says otherwise. Where no address was kept, none is given.
/// </remarks>
internal static partial class Sources
{
    public static Source Default { get; } = new(
        SourceKind.Inference,
        "LFB",
        "Afgeleid: termijn of drempel die de bibliotheek voorstelt en de corporatie kan instellen")
    {
        EnglishCitation = "Our inference: a term or threshold that the library proposes and the corporation may set",
    };

    public static Source NoSilence { get; } = new(
        SourceKind.Inference,
        "LFB-B0",
        "Afgeleid: hoe voorstellen advies worden, en dat geen zaak zonder antwoord blijft")
    {
        EnglishCitation = "Our inference: how proposals become advice, and that no case stays without an answer",
    };
}
