namespace Leefbaarheid.Rules.Advice;

internal sealed partial class AdvicePack
{
    private static readonly RuleHead First = new(
        "ADV-02",
        "Hoofdadvies",
        "What comes first",
        [],
        [Sources.NoSilence]);

    private static Rule ComesFirst => First.Define(
        from decision in Conclusions.Decisions
        where Say(decision is not Block, $"geen tegenhouden")
        group decision by decision.Case into ofCase
        select new Primary(ofCase.Key, ofCase.Min(DecisionOrder.Instance)!.Rule));
}
