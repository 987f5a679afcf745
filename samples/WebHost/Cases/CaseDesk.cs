using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>What a caller may ask and do about one case, by its id.</summary>
internal sealed class CaseDesk(AreaDesk desk, IFactLog log, LogDatabase database, HostClock clock)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public LocalDate Today => clock.Now.InZone(Zone).Date;

    public Rulebook Rulebook => desk.Rulebook;

    /// <summary>
    /// The case; none where there is none, or where it lies in an area that the caller was not given.
    /// </summary>
    public async Task<FoundCase?> FindAsync(string id, Caller caller, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(id))
            return null;
        return await LocateAsync(id, cancellation) is { } found && caller.MaySee(found.Area) ? found : null;
    }

    public Task<T> AskAsync<T>(FoundCase found, Func<Examination, T> ask, CancellationToken cancellation) =>
        desk.AskAsync(found.Area, ask, cancellation);

    /// <summary>The advice on the case, of all that its area is told.</summary>
    public static CaseAdvice AdviceOn(CaseSubject subject, Advice area) => new(
        area.Told.At,
        subject,
        area.Decisions.Where(decision => decision.Case == subject),
        area.Primaries.Where(primary => primary.Case == subject),
        area.Unanswered.Where(topic => topic.Case == subject));

    public Task<CaseAdvice> AdviseAsync(FoundCase found, CancellationToken cancellation) =>
        AskAsync(found, examined => AdviceOn(found.Subject, examined.Advice), cancellation);

    /// <summary>The facts of the case, as a case file.</summary>
    public async Task<CaseFacts> FactsAsync(FoundCase found, CancellationToken cancellation) =>
        CaseSelection.Of(await AreaFacts.ReadAsync(log, found, Today, cancellation), found.Subject);

    /// <summary>What changes in the case by time alone, if no fact comes.</summary>
    public async Task<CaseAgenda> LookAheadAsync(FoundCase found, LocalDate? until, CancellationToken cancellation)
    {
        var facts = await AreaFacts.ReadAsync(log, found, Today, cancellation);
        var agenda = new Adviser(Rulebook).LookAhead(facts, until);
        return agenda with
        {
            Days = agenda.Days.Select(day => DayOf(day, found.Subject)).Where(day => !day.IsEmpty).ToValueList(),
        };
    }

    /// <summary>What other facts would change in the case.</summary>
    public Task<AgendaDay> SupposeAsync(
        FoundCase found, Action<IFactStore> putInto, CancellationToken cancellation) =>
        AskAsync(found, examined => DayOf(ToDay(examined.WhatIf(putInto)), found.Subject), cancellation);

    public Task<IReadOnlyList<LoggedChange>> PutAsync(Action<IFactStore> putInto, CancellationToken cancellation) =>
        desk.PutAsync(putInto, cancellation);

    private AgendaDay ToDay(Changes changes) => new(Today)
    {
        Began = changes.Began<Decision>().Order(DecisionOrder.Instance).ToValueList(),
        Amended = changes.Amended<Decision>().Select(one => one.Now).Order(DecisionOrder.Instance).ToValueList(),
        Ended = changes.Ended<Decision>().Order(DecisionOrder.Instance).ToValueList(),
        Unanswered = changes.Began<NoRuleMatched>().ToValueList(),
        Answered = changes.Ended<NoRuleMatched>().ToValueList(),
        Primaries = changes.Began<Primary>().Concat(changes.Amended<Primary>().Select(one => one.Now)).ToValueList(),
    };

    private static AgendaDay DayOf(AgendaDay day, CaseSubject subject) => new(day.On)
    {
        Began = day.Began.Where(decision => decision.Case == subject).ToValueList(),
        Amended = day.Amended.Where(decision => decision.Case == subject).ToValueList(),
        Ended = day.Ended.Where(decision => decision.Case == subject).ToValueList(),
        Unanswered = day.Unanswered.Where(topic => topic.Case == subject).ToValueList(),
        Answered = day.Answered.Where(topic => topic.Case == subject).ToValueList(),
        Primaries = day.Primaries.Where(primary => primary.Case == subject).ToValueList(),
        WithoutPrimary = day.WithoutPrimary.Where(one => one == subject).ToValueList(),
    };

    private async Task<FoundCase?> LocateAsync(string id, CancellationToken cancellation)
    {
        (string Kind, Func<CaseSubject> Subject)[] kinds =
        [
            ("household", () => CaseSubject.Of(new HouseholdId(id))),
            ("complex", () => CaseSubject.Of(new ComplexId(id))),
            ("renovationProject", () => CaseSubject.Of(new ProjectId(id))),
        ];
        foreach (var (kind, subject) in kinds)
        {
            if (await log.FindAsync(new FactKey(kind, id), cancellation) is { } area)
                return new FoundCase(subject(), area);
        }

        if (NeighbourhoodCode.TryParse(id, out var neighbourhood))
            return new FoundCase(CaseSubject.Of(neighbourhood), LogArea.Of(neighbourhood));
        await using var context = database.Open();
        var told = await context.Standing.Where(row => row.Case == id).Select(row => row.Area)
            .FirstOrDefaultAsync(cancellation);
        return told is null ? null : new FoundCase(CaseSubject.Of(new EmployeeId(id)), new LogArea(told));
    }
}
