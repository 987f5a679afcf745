namespace Leefbaarheid.Rules;

internal sealed partial class AdvicePack
{
    private static readonly RuleHead Standing = new(
        "ADV-01",
        "Wat staat",
        "What stands",
        [],
        [Sources.Avg22, Sources.NoSilence]);

    private Rule Stand
    {
        get
        {
            var standing =
                from row in weighed
                where IsNot(row, Fate.Blocked)
                where IsNot(row, Fate.Suppressed)
                where IsNot(row, Fate.Done)
                where IsNot(row, Fate.Over)
                where IsNot(row, Fate.Alone)
                select row;
            return Standing.Define(
                    from row in standing
                    where row.Proposal is not Require
                    select row.Told,
                    from row in standing
                    where row.Proposal is Require
                    where Say(row.Told is not null, $"{row.Words.Asked.Dutch}", $"{row.Words.Asked.English}")
                    select row.Told)
                .Folded();
        }
    }

    private static bool IsNot(Weighed row, Fate fate) =>
        Say(row.Fate != fate, $"{row.Words.Of(fate).Dutch}", $"{row.Words.Of(fate).English}");
}
