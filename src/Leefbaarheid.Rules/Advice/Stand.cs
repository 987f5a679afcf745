namespace Leefbaarheid.Rules.Advice;

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
                where Say(
                    row.Fate != Fate.Blocked, $"niet tegengehouden{row.Blockers}", $"not held back{row.Blockers}")
                where Say(
                    row.Fate != Fate.Suppressed,
                    $"niet verdrongen{row.Suppressors}",
                    $"not suppressed{row.Suppressors}")
                where Say(
                    row.Fate != Fate.Done,
                    $"nog niet gedaan sinds {row.Proposal.Start:uuuu-MM-dd}",
                    $"not done yet since {row.Proposal.Start:uuuu-MM-dd}")
                where Say(
                    row.Fate != Fate.Over, $"de tijd ervoor is nog niet voorbij", $"the time for it is not over yet")
                where Say(
                    row.Fate != Fate.Alone,
                    $"hoort bij een besluit dat staat",
                    $"goes with a decision that stands")
                select row;
            return Standing.Define(
                    from row in standing
                    where row.Proposal is not Require
                    select row.Told,
                    from row in standing
                    where row.Proposal is Require
                    where Say(
                        row.Told is not null,
                        $"nog niet door een eerdere regel gevraagd",
                        $"not asked by an earlier rule yet")
                    select row.Told)
                .Folded();
        }
    }
}
