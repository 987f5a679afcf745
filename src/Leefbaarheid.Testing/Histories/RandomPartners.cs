namespace Leefbaarheid.Testing;

/// <summary>Random partners, what was agreed with them, and what is to be shared with them.</summary>
internal static class RandomPartners
{
    private static readonly Purpose Coordination = new("buurtregie");
    private static readonly Purpose EarlyWarning = new("vroegsignalering");

    /// <summary>One of ten, mostly of a few kinds, so that there are several of a kind.</summary>
    public static Partner Partner(Dice dice) => Partner(dice, dice.Id("p", 10));

    /// <summary>A whole list of partners at once, as a host loads it.</summary>
    public static object[] Several(Dice dice) =>
        [.. Enumerable.Range(0, 1 + dice.Below(8)).Select(_ => Partner(dice))];

    public static Payload Payload(Dice dice) => new(
        new(dice.Id("d")),
        dice.Case(),
        new(Recipient(dice), dice.Once(3) ? new(dice.Id("p", 10)) : null),
        dice.Some([
                .. DataFields.All,
                new DataField("health", DataClass.Health),
                new DataField("mobile", DataClass.Contact),
            ])
            .Select(field => new PayloadField(field, dice.Once(4) ? dice.Of("rustig", "in behandeling") : null))
            .ToValueList())
    {
        Purpose = dice.Once(3) ? null : dice.Of(new Purpose("hulp"), Coordination, EarlyWarning),
        Basis = dice.Maybe<LegalBasis>(),
        Covenant = dice.Once(2) ? null : new(dice.Id("c", 4)),
        Consent = dice.Any<Answer>(),
        Exception = dice.Once(4) ? dice.Any<SpecialDataException>() : null,
    };

    public static Covenant Covenant(Dice dice)
    {
        LocalDate? from = dice.Once(5) ? null : dice.Day();
        return new(
            new(dice.Id("c", 4)),
            [
                new CovenantParty(new(Recipient(dice)), ["subject.name", "facts", "crisisFlag"]),
                new CovenantParty(new(Recipient(dice), new(dice.Id("p", 10))), ["subject.name", "subject.address"]),
                new CovenantParty(new(PartnerKind.Municipality), ["amount", "crisisFlag"]),
            ],
            dice.Of<ValueList<Purpose>>([Coordination], [Coordination, new Purpose("hulp")], [EarlyWarning]),
            from,
            dice.Once(4) ? null : from?.PlusDays(dice.Below(60)));
    }

    public static Programme Programme(Dice dice) => new(new(dice.Id("g", 2)))
    {
        Partners = dice.Some<PartnerId>(new("p0"), new("p1"), new("p2")),
    };

    public static AreaTeam AreaTeam(Dice dice) => new(new(dice.Id("t")), dice.Id("Team "))
    {
        Areas = Places.Areas(dice),
        Offices = Offices(dice),
    };

    public static PartnerKind Kind(Dice dice) => dice.Of(
        PartnerKind.NeighbourMediation,
        PartnerKind.NeighbourMediation,
        PartnerKind.NeighbourhoodCareTeam,
        PartnerKind.NeighbourhoodCoordination,
        PartnerKind.Police,
        PartnerKind.Municipality,
        PartnerKind.CareProvider,
        dice.Any<PartnerKind>(),
        dice.Any<PartnerKind>());

    private static Partner Partner(Dice dice, string id) => new(new(id), Kind(dice), dice.Id("Partner "))
    {
        WaitingTime = dice.Once(3) ? null : new WaitingTime(dice.Of(0, 5, 20, 21)),
        Areas = Places.Areas(dice),
        NextMeetingOn = dice.Once(3) ? dice.Day() : null,
    };

    private static PartnerKind Recipient(Dice dice) =>
        dice.Once(3) ? dice.Any<PartnerKind>() : PartnerKind.NeighbourhoodCareTeam;

    /// <summary>Up to three offices, the one after the other.</summary>
    private static ValueList<DistrictOffice> Offices(Dice dice)
    {
        var from = dice.Day();
        var offices = new List<DistrictOffice>();
        for (var n = dice.Below(4); n > 0; n--)
        {
            var until = from.PlusDays(dice.Below(40));
            var (isFirst, isLast) = (offices.Count == 0, n == 1);
            offices.Add(new DistrictOffice(
                $"Kantoor {n}", isFirst && dice.Once(6) ? null : from, isLast && dice.Once(2) ? null : until));
            from = until.PlusDays(1 + dice.Below(3));
        }

        return offices.ToValueList();
    }
}
