namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly Text AskWhetherTriedStep = new(
        "Vraag of de melder het zelf met de buren heeft besproken.",
        "Ask whether the reporter raised it with the neighbours.");

    private static readonly Text AskWhetherTriedReason = new(
        "Daarvan hangt af wie de volgende stap zet.", "Who takes the next step depends on it.");

    /// <summary>What OVL-01 and OVL-02 both hang on; whose step it is, and so its rung and partner, is open.</summary>
    private static Require AskWhetherTried(Require question) => question with
    {
        Step = AskWhetherTriedStep,
        Because = AskWhetherTriedReason,
        Rung = null,
        Partner = null,
    };
}
