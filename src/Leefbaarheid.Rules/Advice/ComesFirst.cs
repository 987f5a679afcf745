namespace Leefbaarheid.Rules;

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
        where Say(first is not null, $"er is iets te doen", $"there is something to do")
        select new Primary(book.Case, first.Rule));
}
