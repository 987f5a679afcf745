namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead LastResort = new(
        "OVL-07",
        "Ontbinding als laatste middel",
        "Ending the tenancy as a last resort",
        [LegalBasis.Dissolution],
        [Sources.Hr20181810, Sources.Bw6265, Sources.Btiv51, Sources.Tbv, Sources.Rgd, Sources.Default])
    {
        Because = new(
            "Het einde van de huur is het laatste middel. De rechter weegt alle omstandigheden af.",
            "The end of a tenancy is the last resort. A court weighs all circumstances."),
    };

    private Rule EndAsLastResort
    {
        get
        {
            var proposed =
                from row in lastResorts
                where Say(
                    row.IsOwnTenant,
                    $"{(row.IsOwnTenant ? "een" : "geen")} huurder van de corporatie zelf",
                    $"{(row.IsOwnTenant ? "a" : "no")} tenant of the corporation's own")
                select row;
            return LastResort.Define(
                    policy,
                    from row in proposed
                    where Say(
                        row.Refused.Count > 0,
                        $"niet in orde: {OrNothing(row.Refused).Dutch}",
                        $"not in order: {OrNothing(row.Refused).English}")
                    select HoldTheEnd(row),
                    from row in proposed
                    where Say(
                        row.Unknown.Count > 0,
                        $"nog onbekend: {OrNothing(row.Unknown).Dutch}",
                        $"not known yet: {OrNothing(row.Unknown).English}")
                    select FindOutFirst(row),
                    from row in proposed
                    where Say(
                        row.Refused.Count == 0 && row.Unknown.Count == 0,
                        $"onbekend of niet in orde: {OrNothing([.. row.Refused, .. row.Unknown]).Dutch}",
                        $"unknown or not in order: {OrNothing([.. row.Refused, .. row.Unknown]).English}")
                    select HaveItLookedAt(row))
                .Names("OVL-04", "SCH-02");
        }
    }

    /// <summary>Each proposal, and an eviction date, on its own.</summary>
    private static Query<LastResortView> LastResorts(CaseViews views)
    {
        var proposals =
            from proposal in Facts.TerminationProposals.During(t => SinceProposed(t))
            where proposal.Case.IsOfHousehold()
            join arrears in views.Overdue on proposal.Case equals arrears.Case into overdue
            select new ProposedEnd(proposal.Case, proposal, proposal.GroundIsArrears ? overdue.Copy() : []);
        var evictions = views.Evictions
            .GroupBy(row => row.Case)
            .Select(rows => new ProposedEnd(rows.Key, null, rows.Copy()));
        return
            from end in proposals.Concat(evictions)
            join household in Facts.Households on CasePlace.HouseholdOf(end.Case) equals household.Id into households
            join step in Facts.Interventions.Where(step => LastResortView.Reads(step))
                on end.Case equals step.Case into steps
            join hearing in views.Heard on end.Case equals hearing.Case into hearings
            join notice in Facts.Referrals.Where(made => made.CarriesOut == "SCH-02")
                on end.Case equals notice.Case into notices
            select new LastResortView(end, households.SingleOrDefault(), steps, hearings, notices);
    }

    private static Validity SinceProposed(TerminationProposal proposal)
    {
        Say(
            true,
            $"het einde van de huur is voorgesteld op {proposal.ProposedOn:uuuu-MM-dd}",
            $"the end of the tenancy was proposed on {proposal.ProposedOn:uuuu-MM-dd}");
        return Validity.From(proposal.ProposedOn);
    }

    private static Text OrNothing(ValueList<Term> terms) =>
        terms.Count > 0 ? terms.Names() : new("niets", "nothing");

    private static readonly ValueList<BlockTarget> TheProposal = [BlockTarget.TerminationProposal];

    private static readonly Text HoldTheEndStep = new(
        "De behandelaar zet het einde van de huur niet door zolang dit niet in orde is.",
        "The handler does not go on with ending the tenancy while this is not in order.");

    private static Block HoldTheEnd(LastResortView row) => LastResort.Block(row, TheProposal) with
    {
        Of = row.Of,
        Step = HoldTheEndStep,
        Rung = LastResort.Rung,
        Missing = row.Refused,
    };

    private static readonly Text FindOutFirstStep = new(
        "De behandelaar zoekt dit uit voordat iemand verdergaat met het einde van de huur.",
        "The handler finds this out before anyone goes on with ending the tenancy.");

    private static Require FindOutFirst(LastResortView row) => LastResort.Require(row) with
    {
        Of = row.Of,
        Step = FindOutFirstStep,
        Due = row.Start,
        Rung = LastResort.Rung,
        Missing = row.Unknown,
    };

    private static readonly Text HaveItLookedAtStep = new(
        "Iemand anders dan de behandelaar kijkt mee voordat de huur eindigt.",
        "Someone other than the handler looks before the tenancy ends.");

    private static readonly ValueList<Term> AllAnswered =
        [new(nameof(AllAnswered), "alle vragen zijn beantwoord", "all questions are answered")];

    private static Require HaveItLookedAt(LastResortView row) => LastResort.Require(row) with
    {
        Of = row.Of,
        Step = HaveItLookedAtStep,
        Due = row.Start,
        Rung = LastResort.Rung,
        Reasons = AllAnswered,
        NeedsReview = true,
        EndsWithStep = true,
    };
}
