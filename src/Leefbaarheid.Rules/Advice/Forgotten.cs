namespace Leefbaarheid.Rules;

internal sealed partial class AdvicePack
{
    private static readonly RuleHead WhatWasForgotten = new(
        "ADV-04",
        "Wat een regel vergat",
        "What a rule forgot",
        [],
        [Sources.NoSilence]);

    /// <summary>
    /// Concludes nothing. A proposal that its author did not finish is a failure here, which nothing else hangs on: it
    /// is told with the failures, and the advice of the case goes on. The built-in rules alone are held to it by tests.
    /// </summary>
    private Rule Forgotten => WhatWasForgotten.Define(
        from row in weighed
        where Say(authors.Refuse(row), $"aan het voorstel is niets vergeten", $"nothing of the proposal was forgotten")
        select row.Told);
}
