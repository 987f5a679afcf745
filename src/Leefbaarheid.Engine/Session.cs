namespace Leefbaarheid.Engine;

/// <summary>
/// Facts, a moment, and the conclusions that a rulebook draws from them, kept up to date as facts change and time
/// passes. Put and remove facts, let time pass, then <see cref="Evaluate"/>: the work depends on what changed and the
/// groups it touches, not on how many facts there are.
/// </summary>
/// <remarks>
/// For one thread at a time. Each member refuses, with an <see cref="InvalidOperationException"/>, use by two threads at
/// once or from inside a rule's lambda, and any use after an evaluation broke off; each question also where facts or
/// the moment changed since the last evaluation, of which it would tell. A lambda that never returns, or overflows the
/// stack, takes the process with it: no engine can guard against that.
/// </remarks>
public sealed class Session : IFactStore
{
    /// <summary>Of many facts, so many are passed on together: while they are still near at hand.</summary>
    private const int PutsAtOnce = 256;

    /// <summary>Where a rule waits, so many moments are tried.</summary>
    private const int MomentsTried = 20;

    private static readonly string Version = typeof(Session).Assembly.GetName().Version?.ToString() ?? "";
    private readonly Plan plan;
    private readonly Memory memory;
    private readonly Gate gate = new();
    private Stage? lastGiven;
    private bool isBroken;
    private bool isPending;

    private Session(Plan plan, Instant now, DateTimeZone zone) =>
        (this.plan, memory, Zone) = (plan, new Memory(plan, zone, now), zone);

    /// <summary>The rules.</summary>
    public Rulebook Rulebook => plan.Rulebook;

    /// <summary>The moment of the facts: what "now" means to a window.</summary>
    public Instant Now => memory.Now;

    /// <summary>The zone in which a day starts and ends.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>
    /// Nothing changes before this instant by time alone: a lower bound, for scheduling the next
    /// <see cref="AdvanceTo"/>. Null where time alone changes nothing any more.
    /// </summary>
    public Instant? NextChange => Ask(memory.NextChange);

    /// <summary>The rows that fail at the moment; see <see cref="Failure"/>.</summary>
    public IReadOnlyList<Failure> Failures => Ask(() => memory.Failures.All.ToArray());

    /// <summary>A session without facts.</summary>
    /// <param name="rulebook">The rules; sessions may share them.</param>
    /// <param name="now">The moment at which it opens.</param>
    /// <param name="zone">Where days start and end; Europe/Amsterdam where left out.</param>
    public static Session Open(Rulebook rulebook, Instant now, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return new Session(Plan.Of(rulebook), now, zone ?? DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]);
    }

    /// <summary>
    /// Begins anew at a moment, earlier or later, as a session that was opened then, also where an evaluation broke off.
    /// Its tables stay, which makes that cheaper than opening another where one request follows the other.
    /// </summary>
    public void Reset(Instant now)
    {
        using var visit = gate.Enter();
        memory.BeginAt(now, isSettled: !isPending && !isBroken);
        (isBroken, isPending) = (false, false);
    }

    /// <summary>Puts facts; one of a known identity replaces the earlier. Those before a refused one stay.</summary>
    /// <typeparam name="T">A given type that a rule reads or the host named.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">The type is not a given one, or a fact is null or has no id.</exception>
    public void Put<T>(params ReadOnlySpan<T> facts)
    {
        using var visit = Enter();
        var given = GivenOf<T>();
        foreach (var fact in facts)
            Put(given, fact);
    }

    /// <inheritdoc cref="Put{T}(ReadOnlySpan{T})"/>
    public void PutRange<T>(IEnumerable<T> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var visit = Enter();
        var given = GivenOf<T>();
        if (facts.TryGetNonEnumeratedCount(out var count))
            given.Reserve(memory, count);
        var waiting = 0;
        foreach (var fact in facts)
        {
            Put(given, fact);
            if (++waiting % PutsAtOnce == 0)
                Run(given);
        }
    }

    /// <summary>Removes a fact.</summary>
    /// <typeparam name="T">A given type that a rule reads or the host named.</typeparam>
    /// <param name="id">The identity of the fact, of the type with which the relation was made.</param>
    /// <returns>False where there is no such fact; then nothing changes.</returns>
    /// <exception cref="ArgumentException">The type is not a given one, or the identity is of another type.</exception>
    public bool Remove<T>(object id)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var visit = Enter();
        var isRemoved = GivenOf<T>().Remove(memory, id, out _);
        isPending |= isRemoved;
        return isRemoved;
    }

    /// <summary>Lets time pass; what comes and goes by it shows at the next <see cref="Evaluate"/>.</summary>
    /// <param name="later">Now, or later than that.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is earlier: time never goes back.</exception>
    public void AdvanceTo(Instant later)
    {
        using var visit = Enter();
        Misuse.CheckForward(memory.Now, later);
        memory.AdvanceTo(later);
        isPending = true;
    }

    /// <summary>Brings the conclusions up to date and tells what changed in them.</summary>
    /// <remarks>
    /// What an author's lambda throws is a <see cref="Failure"/>. What the Equals or GetHashCode of a key or a
    /// conclusion throws passes through, from putting many facts too, and the session cannot be used any more.
    /// </remarks>
    /// <returns>What began, was amended and ended since the last evaluation, in a fixed order.</returns>
    public Changes Evaluate()
    {
        using var visit = Enter();
        return Settle();
    }

    /// <summary>Lets the next <see cref="Evaluate"/> tell the difference to what was announced elsewhere.</summary>
    /// <typeparam name="T">A type that the rulebook puts out.</typeparam>
    /// <param name="known">All of the type that stood when it was last told, by whichever session and rules.</param>
    /// <exception cref="ArgumentException">No rule concludes the type, or it is no output.</exception>
    public void Resume<T>(IEnumerable<T> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        using var visit = Enter();
        plan.Concluded<T>().Resume(memory, [.. known]);
        isPending = true;
    }

    /// <summary>The conclusions of an output that stand, in the fixed order that <see cref="Changes"/> has.</summary>
    /// <typeparam name="T">A type that the rulebook puts out.</typeparam>
    /// <returns>A copy, as of the last evaluation.</returns>
    /// <exception cref="ArgumentException">No rule concludes the type, or it is no output.</exception>
    public IReadOnlyList<T> Conclusions<T>()
    {
        using var visit = Enter();
        return plan.Concluded<T>().Read(memory, isEvaluated: !isPending);
    }

    /// <summary>Why a conclusion stands: rule, sources, clauses and premises, down to the facts.</summary>
    /// <typeparam name="T">A type that the rulebook puts out.</typeparam>
    /// <param name="conclusion">A conclusion that stands.</param>
    /// <exception cref="ArgumentException">It does not stand, or its type is not put out.</exception>
    public Explanation Why<T>(T conclusion)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        return Ask(() => plan.Concluded<T>().Explain(memory, conclusion) ?? throw Misuse.DoesNotStand(conclusion));
    }

    /// <summary>
    /// Why a rule does or does not conclude about a subject: clause by clause, what held, what failed and on which
    /// values; and where it does conclude, what blocked, suppressed or carried out its conclusion afterwards.
    /// </summary>
    /// <param name="ruleId">The id of a rule of the rulebook.</param>
    /// <param name="subject">
    /// Where the rule's query begins: the identity of a fact of its leftmost relation (or the fact itself), a
    /// conclusion of it, the key of a group of these, or what one of them is <see cref="IAbout">about</see>.
    /// </param>
    /// <returns>
    /// The answer; where nothing stands, also from when it will by time alone, found by letting time pass to each
    /// moment that the ways name (the first <c>20</c>) and taking it back.
    /// </returns>
    /// <exception cref="ArgumentException">There is no rule by that id.</exception>
    public Diagnosis WhyNot(string ruleId, object subject)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        ArgumentNullException.ThrowIfNull(subject);
        using var visit = Enter(needsEvaluated: true);
        var diagnosis = Diagnose(plan.Rule(ruleId), subject);
        return diagnosis.Stands ? diagnosis : diagnosis with { StandsFrom = FindTime(diagnosis) };
    }

    /// <summary>What changes would do to the conclusions; afterwards the session is as before.</summary>
    /// <param name="suppose">Puts and removes facts, lets time pass.</param>
    /// <returns>The difference it would make.</returns>
    public Changes WhatIf(Action<Supposition> suppose)
    {
        ArgumentNullException.ThrowIfNull(suppose);
        using var visit = Enter(needsEvaluated: true);
        return Suppose(supposition =>
        {
            suppose(supposition);
            using var closed = supposition.Close();
            return Settle();
        });
    }

    /// <summary>
    /// When a conclusion ends by time alone, if no fact changes: the first instant at which it no longer stands. One
    /// that is only amended (see <see cref="Fact.Concluded{T, TKey}"/>) goes on. Found by letting time pass and taking
    /// it back.
    /// </summary>
    /// <returns>Null where time alone never ends it.</returns>
    /// <inheritdoc cref="Why{T}(T)"/>
    public Instant? HoldsUntil<T>(T conclusion)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        using var visit = Enter(needsEvaluated: true);
        var stage = plan.Concluded<T>();
        if (!stage.Contains(memory, conclusion))
            throw Misuse.DoesNotStand(conclusion);
        return Suppose<Instant?>(supposition =>
        {
            while (memory.NextChange() is { } next)
            {
                supposition.AdvanceTo(next);
                Run();
                if (!stage.Follow(memory, ref conclusion))
                    return next;
                TakeNews();
            }

            return null;
        });
    }

    /// <summary>The account of a conclusion, to be kept with what is done about it.</summary>
    /// <inheritdoc cref="Why{T}(T)"/>
    /// <param name="conclusion">A conclusion that stands.</param>
    /// <param name="language">The language of its words.</param>
    public Receipt Receipt<T>(T conclusion, Language language = Language.Dutch) =>
        Abstractions.Receipt.Of(Why(conclusion), Rulebook, Version, Now, language);

    private Diagnosis Diagnose(Rule rule, object subject) => new Diagnostician(memory).Diagnose(rule, subject);

    private ZonedDateTime? FindTime(Diagnosis diagnosis)
    {
        var times = new Diagnostician(memory).TimesOf(diagnosis).Take(MomentsTried).ToList();
        return times.Count == 0 ? null : Suppose<ZonedDateTime?>(supposition =>
        {
            foreach (var time in times)
            {
                supposition.AdvanceTo(time);
                Settle();
                if (Diagnose(diagnosis.Rule, diagnosis.Subject).Stands)
                    return time.InZone(Zone);
            }

            return null;
        });
    }

    /// <summary>Finds something out by a supposition, which is taken back whatever comes of it.</summary>
    private TResult Suppose<TResult>(Func<Supposition, TResult> find)
    {
        var supposition = new Supposition(plan, memory);
        try
        {
            return find(supposition);
        }
        finally
        {
            TakeBack(supposition);
        }
    }

    private TAnswer Ask<TAnswer>(Func<TAnswer> answer)
    {
        using var visit = Enter(needsEvaluated: true);
        return answer();
    }

    /// <summary>Hosts often put many facts of one type in a row.</summary>
    private GivenStage<T> GivenOf<T>()
    {
        if (lastGiven is not GivenStage<T> given)
            lastGiven = given = plan.Given<T>();
        return given;
    }

    private void Put<T>(GivenStage<T> given, T fact)
    {
        given.Put(memory, fact, out _);
        isPending = true;
    }

    private Changes Settle()
    {
        Run();
        return TakeNews();
    }

    private void TakeBack(Supposition supposition)
    {
        if (isBroken)
            return;
        isBroken = true;
        supposition.TakeBack();
        Settle();
        memory.Failures.Recognise(supposition.Failures);
    }

    /// <summary>Lets what changed be told by all stages, or by one.</summary>
    private void Run(Stage? only = null)
    {
        isBroken = true;
        if (only is null)
            memory.Settle();
        else
            only.Flush(memory);
        (isBroken, isPending) = (false, only is not null);
    }

    private Changes TakeNews()
    {
        var (failures, recoveries) = memory.Failures.TakeNews();
        isBroken = true;
        var news = memory.TakeNews();
        isBroken = false;
        return news.Length + failures.Length + recoveries.Length == 0
            ? plan.NoChanges
            : new Changes(plan, news, failures, recoveries);
    }

    private Gate.Visit Enter(bool needsEvaluated = false)
    {
        var visit = gate.Enter();
        if (!isBroken && !(needsEvaluated && isPending))
            return visit;
        visit.Dispose();
        throw new InvalidOperationException(isBroken ? Misuse.Broken : Misuse.NotEvaluated);
    }
}
