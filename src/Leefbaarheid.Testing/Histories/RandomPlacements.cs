namespace Leefbaarheid.Testing;

/// <summary>Random placements: before the keys, and as long after them as a talk is due.</summary>
internal static class RandomPlacements
{
    public static Placement Placement(Dice dice)
    {
        var keys = dice.Once(3)
            ? dice.Day()
            : dice.Ago(
                Period.FromDays(42), Period.FromMonths(1), Period.FromMonths(3), Period.FromMonths(12),
                Period.FromMonths(24));
        var kind = dice.Once(2) ? PlacementKind.Quota : dice.Any<PlacementKind>();
        return new(new(dice.Id("q", 3)), dice.Home(), kind, keys.PlusDays(-dice.Below(60)))
        {
            UrgencyGround = dice.Maybe<UrgencyGround>(),
            UrgencyValidTo = dice.Maybe(dice.Day()),
            KeysOn = dice.Once(4) ? null : keys,
            Provider = dice.Once(2) ? null : new PartnerId(dice.Id("p", 10)),
            AgreementOn = dice.Maybe(keys.PlusDays(-dice.Below(20))),
            PlanOn = dice.Maybe(keys.PlusDays(dice.Below(60))),
            Contact = dice.Once(2) ? null : "casemanager",
            NeighbourhoodLook = dice.Once(2) ? null : new(keys, dice.Of(1, 5, 6), 50),
            Tenancy = dice.Maybe<PlacementTenancy>(),
            GuidanceEndedOn = dice.Once(3) ? dice.Day() : null,
            GoalsReached = dice.Any<Answer>(),
            ConvertedOn = dice.Once(6) ? dice.Ago(Period.FromYears(2), Period.Zero) : null,
            WithdrawnOn = dice.Once(12) ? dice.Ago(Period.FromYears(2), Period.Zero) : null,
        };
    }
}
