namespace Leefbaarheid.Testing;

/// <summary>Random renovation projects, and what is recorded of them.</summary>
internal static class RandomWorks
{
    private static readonly LocalDate Middle = new LocalDate(2026, 9, 1);

    public static RenovationProject Project(Dice dice)
    {
        var days = dice.Once(2) ? dice.Of(27, 28, 29) : dice.Below(120) - 60;
        LocalDate? starts = dice.Once(6) ? null : Middle.PlusDays(days);
        ValueList<EmployeeId> guides = dice.Once(4) ? [] : [new("e0"), new("e1")];
        return new(new(dice.Id("w", 2)), new("c1"), guides)
        {
            BuildingUnit = dice.Of(null, "Oost", "Oost", "West"),
            Occupied = dice.Of<bool?>(null, true, false),
            StartsOn = starts,
            HandoverOn = dice.Once(2) ? null : HandedOver(dice, starts),
            ContactPersons = guides is [] || dice.Once(4) ? [] : Contacts(dice).ToValueList(),
            PresenceTimes = guides is [] || dice.Once(3) ? [] : Presence(dice).ToValueList(),
            AdviceAskedOn = dice.Maybe(dice.Day()),
            ConsentRound = dice.Once(3) ? null : Round(dice),
            Moves = dice.Once(3) ? [] : [.. dice.Ids("h", 2, 4).Select(id => Move(dice, new(id)))],
        };
    }

    public static HomeVisit HomeVisit(Dice dice) => new(new(dice.Id("v")), dice.Home(), dice.Day())
    {
        Project = dice.Once(5) ? null : new(dice.Id("w", 2)),
        DayPart = dice.Maybe<DayPart>(),
        Reached = dice.Once(2),
        By = dice.Once(2) ? null : new("e0"),
        ShowsNeed = dice.Once(2),
    };

    public static ResidentSatisfaction Satisfaction(Dice dice) => new(
        new(dice.Id("z", 3)), new(dice.Id("w", 2)), dice.Any<SatisfactionMoment>(), 1 + dice.Below(10), dice.Day());

    public static Employee Employee(Dice dice)
    {
        LocalDate? from = dice.Once(2) ? null : dice.Ago(Period.FromYears(2));
        return new(new(dice.Id("e", 4)), dice.Any<EmployeeRole>())
        {
            HoursPerWeek = dice.Of<decimal?>(null, 2, 3.5m, 36),
            BehindTheDoor = dice.Of<bool?>(null, true, false),
            InServiceFrom = from,
            InServiceTo = dice.Once(3) ? Middle.PlusDays(dice.Below(90) - 30) : null,
            Trainings = dice.Once(4)
                ? []
                : [new Training("signaleren", dice.Ago(Period.FromMonths(24), Period.FromYears(5)))],
        };
    }

    private static LocalDate HandedOver(Dice dice, LocalDate? starts) => starts is { } day && !dice.Once(4)
        ? day.PlusDays(1 + dice.Below(120))
        : dice.Ago(Period.FromYears(2)).PlusDays(starts is null ? 0 : 3 * 366);

    /// <summary>A guide until a day and another from then on, or one for good.</summary>
    private static IEnumerable<ContactPerson> Contacts(Dice dice)
    {
        foreach (var home in dice.Ids("h", 2, 4).Select(id => new HouseholdId(id)))
        {
            var (last, isChanged) = (dice.Day(), dice.Once(2));
            yield return new(home, new("e0"), last.PlusDays(-30)) { To = isChanged ? last : null };
            if (isChanged && dice.Once(2))
                yield return new(home, new("e1"), last.PlusDays(1 + dice.Below(5)));
        }
    }

    private static IEnumerable<PresenceTime> Presence(Dice dice)
    {
        for (var n = 1 + dice.Below(2); n > 0; n--)
        {
            var first = dice.Day();
            var day = dice.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
            yield return new(new(dice.Id("e", 2)), day, new(9, 0), new(12, 0))
            {
                FirstOn = dice.Once(2) ? null : first,
                LastOn = dice.Once(2) ? null : first.PlusDays(dice.Below(60)),
            };
        }
    }

    /// <summary>Near 70 %: six to eight of ten or so agreed.</summary>
    private static ConsentRound Round(Dice dice)
    {
        var sent = dice.Day();
        return new(sent, 9 + dice.Below(3))
        {
            Reactions = [.. Enumerable.Range(0, dice.Of(0, 6, 7, 8, 9)).Select(n =>
                new ConsentReaction(new($"h{n}"), dice.Once(12) ? dice.Any<ConsentAnswer>() : ConsentAnswer.Agreed))],
            NoticeOn = dice.Once(2) ? null : sent.PlusDays(dice.Below(30)),
        };
    }

    private static Move Move(Dice dice, HouseholdId home) => new(home)
    {
        Necessary = !dice.Once(5),
        MovesOn = dice.Once(4) ? null : dice.Once(3)
            ? dice.Day()
            : new LocalDate(2016, 2, 28).PlusYears(dice.Below(12)).PlusDays(dice.Below(3) - 1),
        DwellingKind = dice.Once(2) ? MovedDwellingKind.SelfContained : dice.Any<MovedDwellingKind>(),
        ExchangeDwelling = dice.Once(4) ? new ExchangeDwelling { Furnished = dice.Once(2) } : null,
        MunicipalContribution = dice.Of(0, 500, 100_000m),
    };
}
