using Leefbaarheid.Domain.Areas;

namespace Leefbaarheid.Rules.Tests;

/// <summary>Who is turned to (B0.14), however many there are to choose from.</summary>
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
            NeighbourhoodCode? lives = RandomNeighbourhood(random);

            PartnerId? expected = partners.Where(p => p.Areas.Serve(lives))
                .OrderBy(p => p.WaitingTime?.WorkingDays ?? int.MaxValue).ThenBy(p => p.Id)
                .Select(p => (PartnerId?)p.Id).FirstOrDefault();
            Assert.Equal(expected, Ask(lives, partners).One<Refer>("HG-01").Partner!.Partner);
        }
    }

    [Fact]
    public void The_team_serves_the_area_and_has_the_lowest_id_and_is_not_guessed_without_a_neighbourhood()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            AreaTeam[] teams = [.. Enumerable.Range(0, random.Next(8)).Select(n => RandomTeam(random, n))];
            random.Shuffle(teams);
            NeighbourhoodCode? lives = RandomNeighbourhood(random);

            AreaTeam[] serving = [.. teams.Where(t => t.Areas.Serve(lives)).OrderBy(t => t.Id)];
            string? expected = lives is null && serving.Length > 1 ? null : serving.FirstOrDefault()?.Name;
            Assert.Equal(expected, Ask(lives, teams).One<Act>("OVL-02").Partner!.Name);
        }
    }

    private static World Ask<T>(NeighbourhoodCode? lives, T[] all)
        where T : notnull => new World(Today)
        .With(new Household(World.Home) { Dwelling = new Dwelling { Neighbourhood = lives } })
        .With(
            Given.Signal("s1", SignalCategory.DomesticViolence, 2, Today),
            Given.Signal("s2", SignalCategory.Noise, 1, Today, NuisanceKind.OrdinaryHindrance) with
            {
                TriedSelf = Answer.Yes,
            })
        .With(Given.Earlier(1, "2026-11-01"))
        .With(all);

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

    private static NeighbourhoodCode? RandomNeighbourhood(Random random) =>
        Neighbourhoods[random.Next(Neighbourhoods.Length)] is { } code ? NeighbourhoodCode.Parse(code) : null;
}
