using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>The relations of the toy world and its first day.</summary>
public static class ToyWorld
{
    public static readonly Given<Thing, int> Things = Fact.Given<Thing, int>(t => t.Id);
    public static readonly Given<Event, int> Events = Fact.Given<Event, int>(e => e.Id);
    public static readonly Concluded<First> Firsts = Fact.Concluded<First>();
    public static readonly Concluded<Second> Seconds = Fact.Concluded<Second, int>(s => s.Row?.Key ?? 0);
    public static readonly Concluded<Third> Thirds = Fact.Concluded<Third>();
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    public static readonly LocalDate Start = new(2026, 3, 20);

    public static Instant Opening => Start.AtStartOfDayInZone(Zone).ToInstant();
}
