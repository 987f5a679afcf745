namespace Leefbaarheid.Rules;

internal sealed partial class PlacementPack
{
    private static readonly RuleHead Talking = new(
        "UIT-03",
        "Zeswekengesprek en omklap",
        "Talk after six weeks and conversion",
        [LegalBasis.Contract],
        [Sources.Alm, Sources.Wpl, Sources.Bin, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Parts = ["SixWeeks", "Month3", "Month12", "Month24"],
        Because = new(
            "Vaste gesprekken na de verhuizing laten op tijd zien hoe het gaat.",
            "Fixed talks after the move show in time how things go."),
    };

    private Rule TalkAndConvert
    {
        get
        {
            var living =
                from p in Quota
                from keys in p.Placement.KeysOn
                select new Living(p, keys);
            var housed = living.During(p => FromKeys(p.KeysOn));
            var afterAYear = living.During(p => FromConversion(p));
            return Talking.Define(
                policy,
                housed.Select(p => Talk(p, "SixWeeks", policy.SixWeeks, HowIsItStep)),
                housed.Select(p => Talk(p, "Month3", policy.Month3, HowDoesItGoStep)),
                housed.Select(p => Talk(p, "Month12", policy.Month12, AreGoalsReachedStep)),
                from p in afterAYear
                where Say(p.Goals == Answer.Unknown, $"{GoalsOf(p).Dutch}", $"{GoalsOf(p).English}")
                select AskForGoals(p),
                from p in afterAYear
                where Say(p.Goals == Answer.Yes, $"{GoalsOf(p).Dutch}", $"{GoalsOf(p).English}")
                where Say(
                    p.Placement.Tenancy != PlacementTenancy.Own,
                    $"contractvorm: {TenancyOf(p).Dutch}, om te zetten als dat geen eigen contract is",
                    $"tenancy: {TenancyOf(p).English}, to be converted if it is none of one's own")
                select Convert(p),
                from p in afterAYear
                where Say(p.Goals != Answer.Yes, $"{GoalsOf(p).Dutch}", $"{GoalsOf(p).English}")
                select Talk(p, "Month24", policy.Month24, WhatIsNeededStep));
        }
    }

    private Validity FromConversion(Living p)
    {
        LocalDate from = p.KeysOn + policy.Month12;
        Say(
            true,
            $"sleutels op {p.KeysOn:uuuu-MM-dd}; over omzetten gaat het vanaf {from:uuuu-MM-dd}",
            $"keys on {p.KeysOn:uuuu-MM-dd}; conversion is looked at from {from:uuuu-MM-dd}");
        return Validity.From(from);
    }

    private static Text GoalsOf(Living p) => Verdict.Of(p.Goals, Terms.GoalsReached).Words;

    private static Text TenancyOf(Living p) =>
        p.Placement.Tenancy is { } tenancy ? PlacementTenancies.Words.Name(tenancy) : DayWords.NotRecorded;

    private static readonly Text HowIsItStep = new(
        "De consulent en de zorgaanbieder spreken het huishouden: went het, en weet het wie het kan bellen?",
        "The consultant and the care provider talk with the household: is it settling in, and whom can it call?");

    private static readonly Text HowDoesItGoStep = new(
        "De consulent en de zorgaanbieder spreken het huishouden: hoe gaat het met huur, buren en begeleiding?",
        "The consultant and the care provider talk with the household: how are rent, neighbours and guidance?");

    private static readonly Text AreGoalsReachedStep = new(
        "De consulent en de zorgaanbieder spreken het huishouden: zijn de doelen van het wonen bereikt?",
        "The consultant and the care provider talk with the household: were its goals reached?");

    private static readonly Text WhatIsNeededStep = new(
        "De consulent en de zorgaanbieder spreken het huishouden: wat is nog nodig voor een eigen contract?",
        "The consultant and the care provider talk with the household: what does its own contract still need?");

    private static Schedule Talk(Living p, string which, Period afterKeys, Text step) => Talking.Schedule(p.View) with
    {
        Of = which,
        Step = step,
        Start = p.KeysOn,
        Due = p.KeysOn + afterKeys,
        Partner = p.View.CareProvider,
    };

    private static readonly Text AskForGoalsStep = new(
        "De consulent vraagt de zorgaanbieder of de doelen van het wonen zijn bereikt.",
        "The consultant asks the care provider whether the goals of living independently were reached.");

    private static readonly Text GoalsDecide = new(
        "Daarvan hangt af of het contract op naam van de huurder komt.",
        "On that hangs whether the contract comes in the tenant's own name.");

    private static readonly ValueList<Term> GoalsAreUnknown = [Terms.GoalsReached];

    private Require AskForGoals(Living p) => Talking.Require(p.View) with
    {
        Step = AskForGoalsStep,
        Because = GoalsDecide,
        Start = p.KeysOn,
        Due = p.KeysOn + policy.Month12,
        Partner = p.View.CareProvider,
        Missing = GoalsAreUnknown,
        About = p.View.Facts[0],
    };

    private static readonly Text ConvertStep = new(
        "De consulent stelt voor het huurcontract op naam van de huurder te zetten.",
        "The consultant proposes to put the tenancy in the tenant's own name.");

    private static readonly Text GoalsAreReached = new(
        "De doelen van het wonen zijn bereikt, en de termijn na de sleutels is voorbij.",
        "The goals of living independently were reached, and the term after the keys is over.");

    private Act Convert(Living p) => Talking.Act(p.View) with
    {
        Step = ConvertStep,
        Because = GoalsAreReached,
        Start = p.KeysOn,
        Due = p.KeysOn + policy.Month12,
        Partner = p.View.CareProvider,
        EndsWithFacts = true,
        NeedsReview = true,
    };

    /// <summary>A placement of which the day of the keys is known.</summary>
    private sealed record Living(PlacementView View, LocalDate KeysOn)
    {
        public Placement Placement => View.Placement;

        public Answer Goals => Placement.GoalsReached;
    }
}
