namespace Leefbaarheid.Rules.Advice;

internal sealed partial class AdvicePack
{
    private static readonly RuleHead First = new(
        "ADV-02",
        "Hoofdadvies",
        "What comes first",
        [],
        [Sources.NoSilence]);

    private Rule ComesFirst => First.Define(
        from book in books
        let first = book.First
        where Say(first is not null, $"niet alleen tegenhouden", $"not only held back")
        select new Primary(book.Case, first.Rule));
}
