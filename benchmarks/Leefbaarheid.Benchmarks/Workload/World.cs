using NodaTime;

namespace Leefbaarheid.Benchmarks.Workload;

/// <summary>The facts of workload W: the same for the same number of households, in an order that means nothing.</summary>
internal sealed class World
{
    private const int SignalsAHousehold = 5;
    private const int HouseholdsANeighbourhood = 25;

    /// <summary>Signals lie evenly over these days around the first, so that for 60 days as many enter a window as leave.</summary>
    private const int DaysBefore = 89;
    private const int DaysAfter = 61;

    private readonly Random random;

    public World(int households)
    {
        random = new Random(households);
        Households = [.. Enumerable.Range(0, households).Select(NewHousehold)];
        Signals = [.. Enumerable.Range(0, households * SignalsAHousehold).Select(id => NewSignal(id, id / SignalsAHousehold))];
        random.Shuffle(Households);
        random.Shuffle(Signals);
    }

    /// <summary>The day on which the clock starts.</summary>
    public static LocalDate Today { get; } = new(2026, 1, 15);

    public Household[] Households { get; }

    public Signal[] Signals { get; }

    public int FactCount => Households.Length + Signals.Length;

    public static Instant NoonOf(LocalDate day) => day.At(new LocalTime(12, 0)).InUtc().ToInstant();

    /// <summary>Signals that are not in the world yet, of the same mixture.</summary>
    public Signal[] More(int count)
    {
        var first = Signals.Length;
        return [.. Enumerable.Range(first, count).Select(id => NewSignal(id, random.Next(Households.Length)))];
    }

    /// <summary>New signals that no rule but "any signal" reads, of households that have signals and are not sheltered.</summary>
    public Signal[] MoreThatChangeNothing(int count)
    {
        var regular = Households.Where(h => h.TargetGroup == TargetGroup.Regular).ToArray();
        var first = Signals.Length;
        return
        [
            .. Enumerable.Range(first, count).Select(id =>
                new Signal(id, regular[random.Next(regular.Length)].Id, SignalKind.Litter, 1, Today)),
        ];
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        random.Shuffle(all);
        return all;
    }

    private Household NewHousehold(int id) =>
        new(id, id / HouseholdsANeighbourhood, random.Next(100) < 10 ? TargetGroup.Sheltered : TargetGroup.Regular);

    private Signal NewSignal(int id, int householdId) =>
        new(id, householdId, NewKind(), NewSeverity(), Today.PlusDays(random.Next(-DaysBefore, DaysAfter)));

    private SignalKind NewKind() => random.Next(100) switch
    {
        < 25 => SignalKind.Noise,
        < 30 => SignalKind.Violence,
        < 38 => SignalKind.Aggression,
        _ => (SignalKind)random.Next((int)SignalKind.Litter, (int)SignalKind.Loneliness + 1),
    };

    private int NewSeverity() => random.Next(10) switch
    {
        < 4 => 1,
        < 7 => 2,
        < 9 => 3,
        _ => 4,
    };
}
