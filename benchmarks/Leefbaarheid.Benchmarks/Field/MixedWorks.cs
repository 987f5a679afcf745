using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Field;

/// <summary>The renovation projects of workload Mix, each of one complex, with what is recorded of them.</summary>
internal sealed class MixedWorks
{
    private readonly Random random;
    private readonly Func<char, int, string> idOf;

    public MixedWorks(Random random, Func<char, int, string> idOf, int projects, int householdsAComplex)
    {
        (this.random, this.idOf) = (random, idOf);
        Projects = [.. Enumerable.Range(0, projects).Select(id => NewProject(id, householdsAComplex))];
        Visits =
        [
            .. from id in Enumerable.Range(0, projects * householdsAComplex)
               select new HomeVisit(new(idOf('V', id)), new(idOf('H', id)), MixedWorld.Today.PlusDays(-random.Next(40)))
               {
                   Project = new(idOf('W', id / householdsAComplex)),
                   DayPart = (DayPart)random.Next(3),
                   Reached = random.Next(3) > 0,
                   ShowsNeed = random.Next(10) == 0,
               },
        ];
        Satisfaction =
        [
            .. Enumerable.Range(0, projects).Select(id => new ResidentSatisfaction(
                new(idOf('X', id)), new(idOf('W', id)), SatisfactionMoment.Before, 7, MixedWorld.Today.PlusDays(-30))),
        ];
    }

    public ValueList<RenovationProject> Projects { get; }

    public ValueList<HomeVisit> Visits { get; }

    public ValueList<ResidentSatisfaction> Satisfaction { get; }

    /// <summary>Of the complex of the same number; it starts within the half year.</summary>
    private RenovationProject NewProject(int id, int households)
    {
        var (starts, guide) = (MixedWorld.Today.PlusDays(random.Next(180)), new EmployeeId(idOf('E', 0)));
        HouseholdId[] homes = [.. Enumerable.Range(id * households, households).Select(n => new HouseholdId(idOf('H', n)))];
        return new(new(idOf('W', id)), new(idOf('K', id)), [guide])
        {
            BuildingUnit = "Oost",
            StartsOn = starts,
            HandoverOn = starts.PlusDays(200),
            ContactPersons = [.. homes.Select(home => new ContactPerson(home, guide, MixedWorld.Today.PlusDays(-60)))],
            PresenceTimes = [new(guide, IsoDayOfWeek.Tuesday, new LocalTime(9, 0), new LocalTime(12, 0))],
            ConsentRound = new(MixedWorld.Today.PlusDays(-50), households)
            {
                Reactions = [.. homes.Take(28).Select(home => new ConsentReaction(home, ConsentAnswer.Agreed))],
            },
            Moves = [.. homes.Take(4).Select(home => new Move(home) { Necessary = true, MovesOn = starts })],
        };
    }
}
