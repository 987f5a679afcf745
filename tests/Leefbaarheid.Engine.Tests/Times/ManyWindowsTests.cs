using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Leefbaarheid.Oracle;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Times;

/// <summary>Hundreds of windows at once, against a plain list that is looked through each time.</summary>
public sealed class ManyWindowsTests
{
    private const int Ids = 400;

    [Fact]
    public void What_comes_and_goes_first_is_found_among_hundreds_of_windows()
    {
        for (var seed = 0; seed < Math.Max(1, LawCount.Tries(100) / 20); seed++)
        {
            LawCount.Add();
            Walk(new Random(seed));
        }
    }

    private static void Walk(Random random)
    {
        var session = Office.On(Office.Rule("OPEN",
            from p in Office.Pauses.During(p => Validity.Between(p.From, p.Until)) select new Open(p.Id)));
        var pauses = new Dictionary<int, Pause>();
        for (var step = 0; step < 60; step++)
        {
            for (var i = random.Next(40); i > 0; i--)
                Change(session, pauses, random);
            session.Evaluate();
            Compare(session, pauses);
            Pass(session, pauses, random);
            Compare(session, pauses);
        }
    }

    private static void Change(Session session, Dictionary<int, Pause> pauses, Random random)
    {
        var id = random.Next(Ids);
        if (random.Next(4) == 0)
        {
            Assert.Equal(pauses.Remove(id), session.Remove<Pause>(id));
            return;
        }

        var from = Office.Day(random.Next(120) - 10);
        var pause = new Pause(
            id, 1, random.Next(5) == 0 ? null : from, random.Next(5) == 0 ? null : from.PlusDays(random.Next(40) - 1));
        pauses[id] = pause;
        session.Put(pause);
    }

    private static void Pass(Session session, Dictionary<int, Pause> pauses, Random random)
    {
        var next = session.NextChange;
        Assert.Equal(NextOf(session.Now, pauses), next);
        var later = session.Now + Duration.FromHours(random.Next(60));
        session.AdvanceTo(next is { } at && random.Next(2) == 0 ? at : later);
        session.Evaluate();
    }

    private static Instant? NextOf(Instant now, Dictionary<int, Pause> pauses) => pauses.Values
        .Where(p => p.From is null || p.Until is null || p.From <= p.Until)
        .SelectMany(p => new[] { p.From, p.Until?.PlusDays(1) })
        .OfType<LocalDate>()
        .Select(Office.StartOf)
        .Where(at => at > now)
        .Select(at => (Instant?)at)
        .Min();

    private static void Compare(Session session, Dictionary<int, Pause> pauses)
    {
        var expected = pauses.Values
            .Where(p => p.From is not { } from || Office.StartOf(from) <= session.Now)
            .Where(p => p.Until is not { } until || Office.StartOf(until.PlusDays(1)) > session.Now)
            .Select(p => new Open(p.Id));
        Assert.Equal(expected.ToHashSet(), session.Conclusions<Open>().ToHashSet());
    }
}
