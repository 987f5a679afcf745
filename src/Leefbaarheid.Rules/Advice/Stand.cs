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
            var carriers = left.Where(d => d is Act or Refer);
            var standing =
                from decision in left
                join carrier in carriers on (decision.Case, decision.StandsWith) equals (carrier.Case, carrier.Rule)
                    into company
                where Say(
                    decision.StandsWith is null || company.Any(other => GoesWith(decision, other)),
                    $"hoort bij een besluit dat staat")
                select decision;
            var told = standing.Concat(Proposals.Blocks.Select(Decision (block) => block));
            var merged =
                from decision in told
                join other in told on decision.Key equals other.Key into same
                select Merged.Of(same);
            var questions = merged.Where(d => d is Require);
            return Standing.Define(
                    merged.Where(d => d is not Require),
                    from question in questions
                    join other in questions on question.Case equals other.Case into others
                    let missing = question.Missing
                        .Where(fact => !others.Any(o => Row(o) < Row(question) && o.Missing.Contains(fact)))
                        .ToValueList()
                    where Say(missing.Count > 0, $"nog niet door een eerdere regel gevraagd")
                    select question with { Missing = missing })
                .Folded();
        }
    }

    /// <summary>Acts, referrals and plans suppress; a question or a warning does not.</summary>
    private Query<Suppression> SuppressionsOf(IReadOnlyList<Rule> rules)
    {
        Dictionary<string, IEnumerable<string>> suppressed =
            rules.ToDictionary(rule => rule.Id, rule => rule.Suppressed.AsEnumerable());
        return
            from proposal in unblocked
            where proposal is Act or Refer or Schedule
            join record in Records on (proposal.Case, proposal.Rule) equals (record.Case, record.Rule) into records
            from rule in suppressed.GetValueOrDefault(proposal.Rule, []).Except(proposal.LeavesStanding)
            select new Suppression(
                proposal.Case, rule, proposal, records.Where(r => r.On >= proposal.Start).Max(r => (LocalDate?)r.On));
    }

    private Query<Decision> NotSuppressed() =>
        from proposal in unblocked
        join suppression in suppressions on (proposal.Case, proposal.Rule) equals (suppression.Case, suppression.Rule)
            into takers
        where Say(
            !takers.Any(taker => taker.Takes(proposal)),
            $"niet verdrongen{By(takers.Where(taker => taker.Takes(proposal)).Select(taker => taker.By))}")
        select proposal;

    /// <summary>A step or referral that carries out the rule, on or after the start of the term, ends it.</summary>
    private static Query<Decision> NotDone(Query<Decision> proposals) =>
        from proposal in proposals
        join record in Records on (proposal.Case, proposal.Rule) equals (record.Case, record.Rule) into records
        where Say(
            proposal is Require or Warn || !records.Any(record => record.On >= proposal.Start),
            $"nog niet gedaan sinds {proposal.Start:uuuu-MM-dd}")
        select proposal;

    private static bool GoesWith(Decision decision, Decision carrier) =>
        decision.Partner is null || decision.Partner.Kind == carrier.Partner?.Kind;

    private int Row(Decision decision) => rowOf.GetValueOrDefault(decision.Rule, int.MaxValue);
}
