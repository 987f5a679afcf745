namespace Leefbaarheid.Rules;

internal sealed partial class MediationPack
{
    private static readonly RuleHead Following = new(
        "BB-03",
        "Opvolging en terugkoppeling",
        "Follow-up and feedback",
        [],
        [Sources.Bbm, Sources.Bbc, Sources.Bbw, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Parts = ["intake", "aftercare", "nextStep"],
    };

    private Rule FollowUp
    {
        get
        {
            var referred =
                from made in Facts.Referrals
                    .Where(r => IsToMediation(r))
                    .Where(r => Passing.IsOfHomes(r.Case))
                    .GroupBy(r => r.Case)
                join household in Facts.Households
                    on CasePlace.HouseholdOf(made.Key) equals household.Id into households
                join complex in Facts.Complexes
                    on CasePlace.ComplexOf(made.Key, households.SingleOrDefault()) equals complex.Id into complexes
                select new
                {
                    Made = made,
                    Neighbourhood = CasePlace.Of(households.SingleOrDefault(), complexes.SingleOrDefault()),
                };
            var known = referred.Beside(
                views.Partners.Of(PartnerKind.NeighbourMediation),
                (r, partners) => new ReferralView(r.Made, r.Neighbourhood, partners));
            var open =
                from r in known
                where Say(
                    r.Outcome is null,
                    $"de verwijzing van {r.Latest.ReferredOn:uuuu-MM-dd} loopt nog",
                    $"the referral of {r.Latest.ReferredOn:uuuu-MM-dd} is still open")
                select r;
            var ended =
                from r in known
                where Say(
                    r.Outcome is not null, $"er is een uitkomst teruggekoppeld", $"an outcome was told")
                select r;
            return Following.Define(
                    policy,
                    open.During(r => Validity.Until(OverdueOn(r).PlusDays(-1))).Select(r => CheckIntake(r)),
                    open.During(r => Validity.From(OverdueOn(r))).Select(r => NoOutcome(r)),
                    from r in ended
                    where Say(r.IsSettled, $"uitkomst: {Ended(r).Dutch}", $"outcome: {Ended(r).English}")
                    select Aftercare(r),
                    from r in ended
                    where Say(!r.IsSettled, $"uitkomst: {Ended(r).Dutch}", $"outcome: {Ended(r).English}")
                    select OtherStep(r))
                .Suppresses("OVL-01", "OVL-02");
        }
    }

    private static bool IsToMediation(Referral made) => Passing.SayUnless(
        made.Partner.Kind == PartnerKind.NeighbourMediation,
        made,
        static made => new(
            $"verwezen naar {PartnerKinds.Words.Name(made.Partner.Kind).Dutch}",
            $"referred to {PartnerKinds.Words.Name(made.Partner.Kind).English}"));

    private static Text Ended(ReferralView r) => MediationOutcomes.Words.Name(r.Outcome!.Value);

    private LocalDate OverdueOn(ReferralView r) => r.Latest.ReferredOn.PlusDays(policy.NoOutcomeDays);

    private Schedule CheckIntake(ReferralView r) => Following.Schedule(r) with
    {
        Of = "intake",
        Step = new("Vraag of de intake is geweest.", "Ask whether the intake has been held."),
        Because = new("De zaak is bij buurtbemiddeling; de intake volgt meestal binnen een week.",
            "The case is with neighbour mediation; an intake mostly follows within a week."),
        Due = policy.Intake.EndFrom(r.Latest.ReferredOn, calendar),
        Partner = r.Addressee,
        KeepsAway = KeepsAway.WhileProposed,
        LeavesStanding = LeftStanding(r.Partner),
    };

    private Schedule Aftercare(ReferralView r) => Following.Schedule(r) with
    {
        Of = "aftercare",
        Step = new("Bel beide kanten voor nazorg.", "Call both sides for aftercare."),
        Because = new(
            "De bemiddeling is afgesloten; na enkele weken blijkt of de afspraken houden.",
            "The mediation was closed; after some weeks it shows whether the agreements hold."),
        Start = r.EndedOn,
        Due = r.EndedOn.PlusDays(policy.AftercareDays),
        Dates =
        [
            new(AftercareFrom, r.EndedOn.PlusDays(policy.AftercareFromDays), AftercareGround),
            new(AftercareUntil, r.EndedOn.PlusDays(policy.AftercareDays), AftercareGround),
        ],
        Partner = r.Addressee,
    };

    private Act NoOutcome(ReferralView r) => NextStep(
        r,
        OverdueOn(r),
        LandlordRung.L2,
        new(
            "Er is na verloop van tijd geen uitkomst teruggekoppeld.",
            "After some time no outcome has been told."));

    private Act OtherStep(ReferralView r) => NextStep(
        r,
        r.EndedOn,
        r.Outcome == MediationOutcome.ReturnedUnsuitable ? LandlordRung.L3 : LandlordRung.L2,
        new("De bemiddeling is geëindigd zonder afspraken.", "The mediation ended without agreements."));

    private Act NextStep(ReferralView r, LocalDate start, LandlordRung rung, Text because) => Following.Act(r) with
    {
        Of = "nextStep",
        Step = new(
            $"Stel een andere stap voor op trede {rung} ({LandlordRungs.Words.Name(rung).Dutch}).",
            $"Propose another step on rung {rung} ({LandlordRungs.Words.Name(rung).English})."),
        Because = because.Then(MediationTexts.Voluntary),
        Start = start,
        Due = policy.NextStep.EndFrom(start, calendar),
        Rung = rung,
    };

    private static readonly Term AftercareFrom = new("aftercareFrom", "nazorg vanaf", "aftercare from");

    private static readonly Term AftercareUntil = new("aftercareUntil", "nazorg tot en met", "aftercare until");

    private static readonly Text AftercareGround = new(
        "praktijk: nazorg 2 tot 6 weken na de uitkomst", "practice: aftercare 2 to 6 weeks after the outcome");
}
