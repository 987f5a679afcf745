using System.Collections.Concurrent;

namespace Leefbaarheid.Hosting;

/// <summary>
/// Adviseur: facts and a moment in, advice out. It keeps no facts between calls, so that any number of threads may
/// share one, and one is made once for a rulebook.
/// </summary>
public sealed class Adviser
{
    private readonly DateTimeZone zone;

    /// <summary>Sessions without facts, whose tables serve the next calls: as many as came at once.</summary>
    private readonly ConcurrentBag<Session> idle = [];

    /// <summary>An adviser by a rulebook.</summary>
    /// <param name="rulebook">The rules: <see cref="LeefbaarheidRulebook.Create"/>, with those of one's own.</param>
    /// <param name="zone">Where days start and end; Europe/Amsterdam where left out.</param>
    /// <exception cref="ArgumentNullException">There is no rulebook.</exception>
    public Adviser(Rulebook rulebook, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        (Rulebook, this.zone) = (rulebook, zone ?? DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]);
    }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>Advice on a case.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="moment">The moment of the advice; the start of the day of the facts where left out.</param>
    /// <exception cref="ArgumentNullException">There are no facts.</exception>
    public Advice Advise(CaseFacts facts, Instant? moment = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Advise(facts.PutInto, moment ?? StartOf(facts.At), facts.About);
    }

    /// <summary>Advice on whatever puts facts: several cases at once, facts of one's own types.</summary>
    /// <param name="putInto">Puts the facts into the store that it is given, and does nothing else with it.</param>
    /// <param name="moment">The moment of the advice.</param>
    /// <exception cref="ArgumentNullException">Nothing puts facts.</exception>
    /// <exception cref="ArgumentException">No rule reads a type of fact.</exception>
    public Advice Advise(Action<IFactStore> putInto, Instant moment)
    {
        ArgumentNullException.ThrowIfNull(putInto);
        return Advise(putInto, moment, about: null);
    }

    /// <summary>Advice on a case, to be asked about.</summary>
    /// <inheritdoc cref="Advise(CaseFacts, Instant?)"/>
    public Examination Examine(CaseFacts facts, Instant? moment = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(Open(facts.PutInto, moment ?? StartOf(facts.At)), facts.About);
    }

    /// <summary>Advice on whatever puts facts, to be asked about.</summary>
    /// <inheritdoc cref="Advise(Action{IFactStore}, Instant)"/>
    public Examination Examine(Action<IFactStore> putInto, Instant moment)
    {
        ArgumentNullException.ThrowIfNull(putInto);
        return new(Open(putInto, moment), about: null);
    }

    /// <summary>What changes after the day of the facts by time alone, day by day, at the start of each.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="until">The last day to look at; all where left out.</param>
    /// <param name="most">So many days of change are told at most.</param>
    /// <exception cref="ArgumentNullException">There are no facts.</exception>
    /// <exception cref="InvalidOperationException">A rule threw, so that nobody knows what changes.</exception>
    public CaseAgenda LookAhead(CaseFacts facts, LocalDate? until = null, int most = CaseAgenda.MostDays)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var days = new DaysAhead(Open(facts.PutInto, StartOf(facts.At)), until).Read().Take(most + 1).ToList();
        return new CaseAgenda(facts.At, days.Take(most).ToValueList()) { Until = until, IsCut = days.Count > most };
    }

    /// <remarks>A session in which something threw is let go.</remarks>
    private Advice Advise(Action<IFactStore> putInto, Instant moment, CaseSubject? about)
    {
        if (idle.TryTake(out var session))
            session.Reset(moment);
        else
            session = Session.Open(Rulebook, moment, zone);
        Fill(session, putInto);
        var advice = new Examination(session, about).Advice;
        session.Reset(moment);
        idle.Add(session);
        return advice;
    }

    private Instant StartOf(LocalDate day) => zone.AtStartOfDay(day).ToInstant();

    private Session Open(Action<IFactStore> putInto, Instant moment) =>
        Fill(Session.Open(Rulebook, moment, zone), putInto);

    private static Session Fill(Session session, Action<IFactStore> putInto)
    {
        var changes = HostingTelemetry.Evaluation("advise", () =>
        {
            putInto(session);
            return session.Evaluate();
        });
        foreach (var decision in changes.Began<Decision>())
            HostingTelemetry.Decided(ChangeKind.Began, decision.Rule);
        HostingTelemetry.Threw(changes.Failures);
        return session;
    }
}
