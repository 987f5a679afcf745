namespace Leefbaarheid.Testing;

/// <summary>Random records of what was done, proposed, tested or kept in a case.</summary>
internal static class RandomRecords
{
    public static Intervention Intervention(Dice dice)
    {
        var rule = dice.Rule();
        return new(new(dice.Id("i")), dice.Case(), dice.Day(), dice.Any<InterventionKind>())
        {
            By = dice.Once(4) ? new EmployeeId(dice.Id("e", 4)) : null,
            With = dice.Some(Enum.GetValues<StepParty>()),
            Rung = dice.Once(3) ? dice.Any<LandlordRung>() : null,
            CarriesOut = rule,
            Of = dice.Once(2) ? null : WordOf(dice, rule),
            Task = dice.Once(6) ? dice.Any<LiveabilityTask>() : null,
            Result = dice.Maybe<InterventionResult>(),
            SkipReason = dice.Once(10) ? "niet mogelijk" : null,
        };
    }

    public static Referral Referral(Dice dice)
    {
        var (kind, rule, on) = (RandomPartners.Kind(dice), dice.Rule(), dice.Day());
        return new(new(dice.Id("r")), dice.Case(), new(kind), on)
        {
            CarriesOut = rule,
            Of = dice.Once(3) ? PartnerKinds.Words.File(kind) : null,
            Signals = rule == "WIJK-01" && dice.Once(2) ? [new(dice.Id("s"))] : [],
            End = dice.Once(2) ? null : End(dice, kind, on),
        };
    }

    /// <summary>A dossier, open or closed, lately or so long ago that it may be deleted.</summary>
    public static CaseFile CaseFile(Dice dice)
    {
        var opened = dice.Once(4) ? dice.Day().PlusYears(-2) : dice.Day();
        return new(new(dice.Id("f")), dice.Case(), opened)
        {
            LandlordRung = dice.Maybe<LandlordRung>(),
            DisciplinesNeeded = dice.Some(Enum.GetValues<Discipline>()),
            ClosedOn = dice.Once(2) ? null : opened.PlusDays(dice.Below(90)),
        };
    }

    public static TerminationProposal TerminationProposal(Dice dice) =>
        new(new(dice.Id("b", 3)), dice.Once(8) ? dice.Case() : Places.Case, dice.Day())
        {
            HelpTried = dice.MostlyYes(),
            Warned = dice.MostlyYes(),
            BothHeard = dice.MostlyYes(),
            ChildrenWeighed = dice.MostlyYes(),
            AlternativesConsidered = dice.MostlyYes(),
            GroundIsArrears = dice.Once(2),
            ArrearsDutyDone = dice.MostlyYes(),
        };

    public static SafetyHouseTest SafetyHouseTest(Dice dice) =>
        new(new(dice.Id("t", 3)), dice.Case(), dice.Day())
        {
            MultipleLifeAreas = dice.MostlyYes(),
            TwoChainsNeeded = dice.MostlyYes(),
            ImpactOnSurroundings = dice.MostlyYes(),
            SeriousLocalRisk = dice.Any<Answer>(),
        };

    public static LegalHold LegalHold(Dice dice)
    {
        var from = dice.Day();
        return new(new(dice.Id("l", 3)), dice.Case(), "procedure bij de kantonrechter", from)
        {
            To = dice.Once(2) ? null : from.PlusDays(dice.Below(60)),
        };
    }

    private static ReferralEnd End(Dice dice, PartnerKind kind, LocalDate referredOn)
    {
        var on = referredOn.PlusDays(dice.Below(70));
        return kind == PartnerKind.NeighbourMediation
            ? new ReferralEnd(dice.Any<MediationOutcome>(), on)
            : new ReferralEnd(dice.Any<InterventionResult>(), on);
    }

    /// <summary>Which of several decisions of the rule a step carries out.</summary>
    private static string? WordOf(Dice dice, string? rule) => rule switch
    {
        "HG-01" => "consult",
        "OVL-01" => dice.Of("tips", "review"),
        "OVL-04" => "visit",
        "OVL-07" => dice.Id("b", 3),
        "BB-03" => dice.Of("intake", "aftercare", "nextStep"),
        "SCH-01" => dice.Of("step", "visit"),
        "SCH-04" => dice.Of("contact", "visit"),
        "AGR-01" => dice.Of("register", "policeReport", "visitByTwo"),
        "UIT-01" => dice.Id("q", 3),
        "UIT-03" => dice.Of("SixWeeks", "Month3", "Month12", "Month24"),
        "REN-04" => dice.Id("w", 2),
        _ => null,
    };
}
