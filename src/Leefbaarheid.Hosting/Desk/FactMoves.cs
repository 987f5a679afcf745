namespace Leefbaarheid.Hosting;

/// <summary>
/// Where facts go: each to the area of the case that it hangs on. A household, complex or project that gets another
/// area takes along what hangs on it.
/// </summary>
internal sealed class FactMoves(DeskAreas areas, List<LoggedChange> told, CancellationToken cancellation)
{
    private readonly Dictionary<FactKey, (object? Fact, LogArea? From, LogArea To)> moves = [];

    /// <summary>Puts facts, those first on which others hang.</summary>
    public async Task PutAsync(IReadOnlyDictionary<FactKey, object> facts)
    {
        foreach (var kind in KeptKinds.All)
        {
            foreach (var (key, fact) in facts.Where(one => one.Key.Kind == kind.Name))
                await MoveAsync(key, fact, await HomeOfAsync(kind, fact).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    /// <summary>Takes facts away; what hangs on them hangs on no area then.</summary>
    public async Task RemoveAsync(IEnumerable<FactKey> keys)
    {
        foreach (var key in keys)
            await MoveAsync(key, null, LogArea.None).ConfigureAwait(false);
    }

    /// <summary>What happens in each area.</summary>
    /// <exception cref="ArgumentException">A fact was forgotten and may not come back.</exception>
    public async Task<Dictionary<LogArea, FactSteps>> StepsAsync()
    {
        Dictionary<LogArea, FactSteps> steps = [];
        foreach (var (key, (fact, from, to)) in moves)
        {
            if (from is { } area && await FactOfAsync(area, key).ConfigureAwait(false) is { } before
                && (fact is null || area != to))
                Of(area).Removed.Add(key, before);
            if (fact is not null)
                Of(to).Put.Add(key, fact);
        }

        foreach (var (area, own) in steps)
            own.LeaveOut(await FactsOfAsync(area).ConfigureAwait(false));
        return steps.Where(one => !one.Value.IsEmpty).ToDictionary();

        FactSteps Of(LogArea area) => steps.TryGetValue(area, out var own) ? own : steps[area] = new FactSteps();
    }

    private async Task MoveAsync(FactKey key, object? fact, LogArea to)
    {
        var from = await areas.FindAsync(key, cancellation).ConfigureAwait(false);
        moves[key] = (fact, from, to);
        if (!IsHungOn(key) || (from ?? LogArea.None) == to)
            return;
        var source = await areas.WakeAsync(from ?? LogArea.None, told, cancellation).ConfigureAwait(false);
        foreach (var (other, hanging) in source.Facts.Where(one => HangsOn(one.Key, one.Value, key)).ToList())
        {
            var home = await HomeOfAsync(KeptKinds.Of(other.Kind), hanging).ConfigureAwait(false);
            if (!moves.ContainsKey(other) && home != source.Area)
                await MoveAsync(other, hanging, home).ConfigureAwait(false);
        }
    }

    private static bool IsHungOn(FactKey key) =>
        key.Kind == FactKinds.Household.Code || key.Kind == FactKinds.Complex.Code
        || key.Kind == FactKinds.RenovationProject.Code;

    private static bool HangsOn(FactKey key, object fact, FactKey on) => key != on && fact switch
    {
        Household home => KeyOf(home.Dwelling.Complex) == on,
        RenovationProject project => KeyOf(project.Complex) == on,
        _ => KeptKinds.Of(key.Kind).CaseOf(fact) is { } subject && KeyOf(subject) == on,
    };

    private async Task<LogArea> HomeOfAsync(KeptKind kind, object fact) => fact switch
    {
        _ when kind.IsShared => LogArea.Shared,
        Complex complex => complex.Neighbourhood is { } area ? LogArea.Of(area) : LogArea.None,
        Household { Dwelling.Neighbourhood: { } area } => LogArea.Of(area),
        Household home => await AreaOfAsync(KeyOf(home.Dwelling.Complex)).ConfigureAwait(false),
        RenovationProject project => await AreaOfAsync(KeyOf(project.Complex)).ConfigureAwait(false),
        _ when kind.CaseOf(fact) is AreaCase subject => LogArea.Of(subject.Area),
        _ => await AreaOfAsync(KeyOf(kind.CaseOf(fact)!)).ConfigureAwait(false),
    };

    private async Task<LogArea> AreaOfAsync(FactKey? key) =>
        key is not { } known ? LogArea.None
        : moves.TryGetValue(known, out var move) ? move.To
        : await areas.FindAsync(known, cancellation).ConfigureAwait(false) ?? LogArea.None;

    private static FactKey? KeyOf(ComplexId? complex) => complex is { } id ? KeyOf(CaseSubject.Of(id)) : null;

    /// <summary>The fact that a case is about; of an employee none, who belongs to no area.</summary>
    private static FactKey? KeyOf(CaseSubject subject) => subject switch
    {
        HouseholdCase => new(FactKinds.Household.Code, subject.Id),
        ComplexCase => new(FactKinds.Complex.Code, subject.Id),
        ProjectCase => new(FactKinds.RenovationProject.Code, subject.Id),
        _ => null,
    };

    private async Task<object?> FactOfAsync(LogArea area, FactKey key)
    {
        var facts = await FactsOfAsync(area).ConfigureAwait(false);
        return areas.Find(area)?.HasForgotten(key) != true ? facts.GetValueOrDefault(key) : throw new ArgumentException(
            $"{key} was forgotten, and does not come back; give a new fact an id of its own.");
    }

    private async Task<IReadOnlyDictionary<FactKey, object>> FactsOfAsync(LogArea area) => area == LogArea.Shared
        ? (await areas.SharedAsync(cancellation).ConfigureAwait(false)).All
        : (await areas.WakeAsync(area, told, cancellation).ConfigureAwait(false)).Facts;
}
