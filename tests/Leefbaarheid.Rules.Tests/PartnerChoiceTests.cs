using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules.Tests;

/// <summary>Who is turned to (how-the-rules-are-read.md, 14), however many there are to choose from.</summary>
public class PartnerChoiceTests
{
    private const string Today = "2026-11-23";
    private static readonly string?[] Neighbourhoods = [null, "BU08551103", "BU08551104", "BU08551203", "BU07720101"];
    private static readonly string[] Areas =
        ["GM0855", "GM0772", "WK085511", "WK085512", "WK077201", "BU08551103", "BU08551104", "BU07720101"];

    [Fact]
    public void The_partner_serves_the_area_waits_least_and_has_the_lowest_id()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            Partner[] partners = [.. Enumerable.Range(0, random.Next(10)).Select(n => RandomPartner(random, n))];
            random.Shuffle(partners);
            Place place = Place.Any(random);

            PartnerId? expected = partners.Where(p => p.Areas.Serve(place.Area))
                .OrderBy(p => p.WaitingTime?.WorkingDays ?? int.MaxValue).ThenBy(p => p.Id)
                .Select(p => (PartnerId?)p.Id).FirstOrDefault();
            Assert.Equal(expected, Ask(place, partners).One<Refer>("HG-01").Partner!.Partner);
        }
    }

    [Fact]
    public void The_team_serves_the_area_and_has_the_lowest_id()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            AreaTeam[] teams = [.. Enumerable.Range(0, random.Next(8)).Select(n => RandomTeam(random, n))];
            random.Shuffle(teams);
            Place place = Place.Any(random);

            string? expected = teams.Where(t => t.Areas.Serve(place.Area)).OrderBy(t => t.Id).FirstOrDefault()?.Name;
            Assert.Equal(expected, Ask(place, teams).One<Act>("OVL-02").Partner!.Name);
        }
    }

    [Theory]
    [InlineData("BU07720101", "BU08551103", "GM0344", "BU07720101")]
    [InlineData(null, "BU08551103", "GM0344", "BU08551103")]
    [InlineData(null, null, "GM0344", "GM0344")]
    [InlineData(null, null, null, "everywhere")]
    public void The_area_is_that_of_the_dwelling_else_of_its_complex_else_the_municipality(
        string? dwelling, string? complex, string? municipality, string turnedTo)
    {
        var place = new Place(Code(dwelling), Code(complex), municipality);
        string[] codes = ["BU07720101", "BU08551103", "GM0344"];
        Partner[] partners =
        [
            new(new("everywhere"), PartnerKind.SafeHome, "everywhere"),
            .. codes.Select(area => new Partner(new(area), PartnerKind.SafeHome, area)
            {
                Areas = [AreaCode.Parse(area)],
                WaitingTime = new WaitingTime(1),
            }),
        ];

        Assert.Equal(turnedTo, Ask(place, partners).One<Refer>("HG-01").Partner!.Name);
        Assert.Equal(turnedTo, Ask(place, ManyOf(partners)).One<Refer>("HG-01").Partner!.Name);
    }

    [Fact]
    public void Of_two_municipalities_it_is_not_known_which_is_meant()
    {
        Partner local = new(new("p1"), PartnerKind.SafeHome, "Tilburg") { Areas = [AreaCode.Parse("GM0855")] };
        World world = Ask(new Place(null, null, "GM0855"), local);
        Assert.Equal("Tilburg", world.One<Refer>("HG-01").Partner!.Name);

        world.With(new Municipality(MunicipalityCode.Parse("GM0344")));
        Assert.Null(world.One<Refer>("HG-01").Partner!.Name);
    }

    [Fact]
    public void The_follow_up_of_mediation_looks_in_the_area_of_the_complex_too()
    {
        Partner local = Given.Mediators() with { Areas = [AreaCode.Parse("BU08551103")] };
        Place place = new(null, Code("BU08551103"), null);

        Assert.Equal(
            local.Name,
            Ask(place, local).With(Given.Referral(Today)).One<Schedule>("BB-03").Partner!.Name);
    }

    /// <summary>With others elsewhere, so that they are looked up by area.</summary>
    private static Partner[] ManyOf(Partner[] partners) =>
    [
        .. partners,
        .. Enumerable.Range(0, 9).Select(n => new Partner(new($"a{n}"), PartnerKind.SafeHome, $"a{n}")
        {
            Areas = [AreaCode.Parse("GM0001")],
            WaitingTime = new WaitingTime(0),
        }),
    ];

    private static NeighbourhoodCode? Code(string? code) => code is null ? null : NeighbourhoodCode.Parse(code);

    private static World Ask<T>(Place place, params T[] all)
        where T : notnull
    {
        World world = new World(Today)
            .With(new Complex(new("c1")) { Neighbourhood = place.Complex })
            .With(new Household(World.Home)
            {
                Dwelling = new Dwelling { Complex = new ComplexId("c1"), Neighbourhood = place.Dwelling },
            })
            .With(
                Given.Signal("s1", SignalCategory.DomesticViolence, 2, Today),
                Given.Signal("s2", SignalCategory.Noise, 1, Today, NuisanceKind.OrdinaryHindrance) with
                {
                    TriedSelf = Answer.Yes,
                })
            .With(Given.Earlier(1, "2026-11-01"))
            .With(all);
        return place.Municipality is null
            ? world
            : world.With(new Municipality(MunicipalityCode.Parse(place.Municipality)));
    }

    private static Partner RandomPartner(Random random, int number) =>
        new(new($"p{number}"), PartnerKind.SafeHome, $"Partner {number}")
        {
            WaitingTime = random.Next(3) == 0 ? null : new WaitingTime(random.Next(3)),
            Areas = RandomAreas(random),
        };

    private static AreaTeam RandomTeam(Random random, int number) =>
        new(new($"t{number}"), $"Team {number}") { Areas = RandomAreas(random) };

    private static ValueList<AreaCode> RandomAreas(Random random) => random.Next(5) == 0
        ? []
        : random.GetItems(Areas, random.Next(1, 3)).Select(AreaCode.Parse).ToValueList();

    /// <summary>What says where the case is.</summary>
    private sealed record Place(NeighbourhoodCode? Dwelling, NeighbourhoodCode? Complex, string? Municipality)
    {
        public AreaCode? Area => (Dwelling ?? Complex) is { } known ? AreaCode.Of(known)
            : Municipality is null ? null
            : AreaCode.Parse(Municipality);

        public static Place Any(Random random) => new(
            Code(Neighbourhoods[random.Next(Neighbourhoods.Length)]),
            Code(Neighbourhoods[random.Next(Neighbourhoods.Length)]),
            random.Next(2) == 0 ? null : Areas[random.Next(2)]);
    }
}
