namespace Leefbaarheid.Hosting;

/// <summary>
/// Het loket van een gebied: keeps a session for each area over a log of facts. It takes facts, evaluates, appends both
/// the facts and what changed, and answers with the changes: each is told once, whatever happens in between.
/// </summary>
/// <remarks>
/// Calls may come from any thread; they are dealt with one by one. A log has one desk that writes: another is refused,
/// see <see cref="SecondWriterException"/>. What cannot be appended leaves no trace: the desk reads the log anew.
/// </remarks>
public sealed partial class AreaDesk : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly IFactLog log;
    private readonly AreaDeskOptions options;
    private DeskAreas areas;
    private TaskCompletionSource sooner = NewSignal();
    private Instant? scheduled;

    /// <summary>A desk; nothing is read before it is used.</summary>
    /// <param name="log">Where facts and changes are kept.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="options">How it works.</param>
    /// <exception cref="ArgumentNullException">There is no log or no rulebook.</exception>
    public AreaDesk(IFactLog log, Rulebook rulebook, AreaDeskOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(rulebook);
        (this.log, this.options) = (log, options ?? new AreaDeskOptions());
        areas = new DeskAreas(log, rulebook, this.options);
    }

    /// <summary>The rules it works by.</summary>
    public Rulebook Rulebook => areas.Rulebook;

    /// <summary>Puts the facts of a case.</summary>
    /// <inheritdoc cref="PutAsync(Action{IFactStore}, CancellationToken)"/>
    /// <param name="facts">The facts.</param>
    /// <param name="cancellation">Breaks the call off; then nothing was put.</param>
    public Task<IReadOnlyList<LoggedChange>> PutAsync(CaseFacts facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return PutAsync(facts.PutInto, cancellation);
    }

    /// <summary>
    /// Puts facts; one of a known identity replaces the earlier. Each goes to the area that its case lies in, and what
    /// hangs on a household, complex or project that moves goes along. A step that carries PRI-03 out forgets what that
    /// decision names.
    /// </summary>
    /// <param name="putInto">Puts the facts into the store that it is given.</param>
    /// <param name="cancellation">Breaks the call off; then nothing was put.</param>
    /// <returns>What changed, in the order of its numbers; what an area told by waking up too.</returns>
    /// <exception cref="ArgumentException">
    /// A fact cannot be kept (see <see cref="FactJson"/>), or was forgotten.
    /// </exception>
    /// <exception cref="SecondWriterException">Somebody else writes in the log; try again.</exception>
    public Task<IReadOnlyList<LoggedChange>> PutAsync(
        Action<IFactStore> putInto, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(putInto);
        var batch = new FactBatch();
        putInto(batch);
        return InTurnAsync(
            async told =>
            {
                var moves = new FactMoves(areas, told, cancellation);
                await moves.PutAsync(batch.Facts).ConfigureAwait(false);
                var steps = await moves.StepsAsync().ConfigureAwait(false);
                await CarryOutAsync(batch.Facts.Values.OfType<Intervention>(), steps, told, cancellation)
                    .ConfigureAwait(false);
                await TakeAsync(steps, told, cancellation).ConfigureAwait(false);
            },
            cancellation);
    }

    /// <summary>Takes facts away; those that are not there are passed over.</summary>
    /// <param name="keys">What they are known by.</param>
    /// <param name="cancellation">Breaks the call off; then nothing was removed.</param>
    /// <inheritdoc cref="PutAsync(Action{IFactStore}, CancellationToken)"/>
    public Task<IReadOnlyList<LoggedChange>> RemoveAsync(
        IEnumerable<FactKey> keys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return InTurnAsync(
            async told =>
            {
                var moves = new FactMoves(areas, told, cancellation);
                await moves.RemoveAsync(keys).ConfigureAwait(false);
                await TakeAsync(await moves.StepsAsync().ConfigureAwait(false), told, cancellation)
                    .ConfigureAwait(false);
            },
            cancellation);
    }

    /// <summary>
    /// Erases the personal data of facts, and of all that was told from them: id, kind and days stay. The facts are no
    /// longer read, and may not be put again.
    /// </summary>
    /// <param name="keys">What they are known by; those that are not there are passed over.</param>
    /// <param name="cancellation">Breaks the call off; then nothing was forgotten.</param>
    /// <inheritdoc cref="PutAsync(Action{IFactStore}, CancellationToken)"/>
    public Task<IReadOnlyList<LoggedChange>> ForgetAsync(
        IEnumerable<FactKey> keys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return InTurnAsync(
            async told =>
            {
                Dictionary<LogArea, FactSteps> steps = [];
                foreach (var key in keys.Distinct())
                    await ForgetAsync(key, steps, told, cancellation).ConfigureAwait(false);
                await TakeAsync(steps, told, cancellation).ConfigureAwait(false);
            },
            cancellation);
    }

    /// <summary>
    /// Lets time pass to now in every area in which something may have changed by it, and brings those up to date that
    /// read older rules or an older shared part.
    /// </summary>
    /// <param name="cancellation">Breaks the call off between two areas.</param>
    /// <returns>What changed, in the order of its numbers.</returns>
    /// <exception cref="SecondWriterException">Somebody else writes in the log; try again.</exception>
    public Task<IReadOnlyList<LoggedChange>> AdvanceAsync(CancellationToken cancellation = default) =>
        InTurnAsync(told => AdvanceAsync(told, cancellation), cancellation);

    /// <summary>
    /// When <see cref="AdvanceAsync(CancellationToken)"/> is next to be called; none where time changes nothing.
    /// </summary>
    /// <param name="cancellation">Breaks the call off.</param>
    public async Task<Instant?> NextChangeAsync(CancellationToken cancellation = default) =>
        (await log.ReadHeadsAsync(cancellation).ConfigureAwait(false)).Min(head => head.Evaluated.NextChange);

    /// <summary>The next change, and a task that ends once something is appended that changes sooner.</summary>
    internal async Task<(Instant? Next, Task Sooner)> ScheduleAsync(CancellationToken cancellation)
    {
        Task signal = Task.CompletedTask;
        Instant? next = null;
        await InTurnAsync(
            async _ =>
            {
                next = await NextChangeAsync(cancellation).ConfigureAwait(false);
                (scheduled, areas.Earliest) = (next, null);
                signal = (sooner = NewSignal()).Task;
            },
            cancellation).ConfigureAwait(false);
        return (next, signal);
    }

    /// <summary>Goes on under other rules, and tells the difference they make in every area.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="cancellation">Breaks the call off between two areas; the others follow with the next call.</param>
    /// <returns>What changed, in the order of its numbers.</returns>
    /// <exception cref="ArgumentNullException">There is no rulebook.</exception>
    public Task<IReadOnlyList<LoggedChange>> UseAsync(Rulebook rulebook, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return InTurnAsync(
            told =>
            {
                areas.Drop();
                areas = new DeskAreas(log, rulebook, options);
                return AdvanceAsync(told, cancellation);
            },
            cancellation);
    }

    /// <summary>The area that holds a fact; none where there is no such fact.</summary>
    /// <param name="key">What the fact is known by.</param>
    /// <param name="cancellation">Breaks the call off.</param>
    public Task<LogArea?> FindAsync(FactKey key, CancellationToken cancellation = default) =>
        log.FindAsync(key, cancellation);

    /// <summary>Asks about an area as it is now: its advice, why, why not, what if.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="area">The area.</param>
    /// <param name="ask">Asks; it takes what it needs along, and keeps nothing of the examination.</param>
    /// <param name="cancellation">Breaks the call off.</param>
    public async Task<TResult> AskAsync<TResult>(
        LogArea area, Func<Examination, TResult> ask, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ask);
        TResult? answer = default;
        await InTurnAsync(
            async told =>
            {
                var one = await UpToDateAsync(area, told, cancellation).ConfigureAwait(false);
                answer = ask(new Examination(one.Session, about: null));
            },
            cancellation).ConfigureAwait(false);
        return answer!;
    }

    /// <summary>Lets go of all sessions; the log stays as it is.</summary>
    public void Dispose()
    {
        areas.Drop();
        turn.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<IReadOnlyList<LoggedChange>> InTurnAsync(
        Func<List<LoggedChange>, Task> work, CancellationToken cancellation)
    {
        List<LoggedChange> told = [];
        using var traced = HostingTelemetry.Call("desk");
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await work(told).ConfigureAwait(false);
            areas.Trim();
            if (areas.Earliest is { } earliest && !(earliest >= scheduled))
                sooner.TrySetResult();
        }
        catch (Exception error)
        {
            HostingTelemetry.Failed(traced, error);
            areas.Drop();
            throw;
        }
        finally
        {
            turn.Release();
        }

        return told;
    }

    private async Task<AwakeArea> UpToDateAsync(
        LogArea area, List<LoggedChange> told, CancellationToken cancellation)
    {
        var one = await areas.WakeAsync(area, told, cancellation).ConfigureAwait(false);
        if (one.Told.NextChange <= areas.Now)
            await areas.TakeAsync(new() { [area] = new() }, told, cancellation).ConfigureAwait(false);
        return one;
    }

    private async Task AdvanceAsync(List<LoggedChange> told, CancellationToken cancellation)
    {
        var shared = await areas.SharedAsync(cancellation).ConfigureAwait(false);
        foreach (var head in await log.ReadHeadsAsync(cancellation).ConfigureAwait(false))
        {
            if (head.Area == LogArea.Shared)
                continue;
            if ((head.Evaluated.SharedVersion, head.Evaluated.Rulebook) != (shared.Version, Rulebook.Fingerprint))
                areas.Sleep(head.Area);
            else if (!(head.Evaluated.NextChange <= areas.Now))
                continue;
            await UpToDateAsync(head.Area, told, cancellation).ConfigureAwait(false);
            areas.Trim();
        }
    }

    private async Task TakeAsync(
        Dictionary<LogArea, FactSteps> steps, List<LoggedChange> told, CancellationToken cancellation)
    {
        await EraseAsync(steps, cancellation).ConfigureAwait(false);
        await areas.TakeAsync(steps, told, cancellation).ConfigureAwait(false);
        if (steps.ContainsKey(LogArea.Shared))
            await AdvanceAsync(told, cancellation).ConfigureAwait(false);
    }
}
