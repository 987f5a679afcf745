namespace Leefbaarheid.Engine.Explaining;

/// <summary>
/// One way of a row through a query as it is run again for an explanation: what each clause did, and the row as it came
/// out, unless a clause stopped it.
/// </summary>
internal sealed class Trial<T>(ImmutableArray<Step> steps, bool isThrough, T value)
{
    private ImmutableArray<Premise>? premises;

    public ImmutableArray<Step> Steps => steps;

    public bool IsThrough => isThrough;

    public T Value => value;

    /// <summary>All that the way rests on, each once.</summary>
    public ImmutableArray<Premise> Premises =>
        premises ??= [.. steps.SelectMany(s => s.Premises).Distinct<Premise>(ReferenceEqualityComparer.Instance)];

    public static Trial<T> Start(T value, Step step) => new([step], true, value);

    /// <summary>The row went on as another row.</summary>
    public Trial<TResult> Through<TResult>(TResult result, Step step) => new(steps.Add(step), true, result);

    /// <summary>The row was stopped by a step.</summary>
    public Trial<TResult> Stopped<TResult>(Step step) => new(steps.Add(step), false, default!);

    /// <summary>The row was stopped before.</summary>
    public Trial<TResult> Stopped<TResult>() => new(steps, false, default!);

    /// <summary>
    /// The row goes on as what an author's lambda makes of it, with what that says of itself, or is stopped by what it
    /// throws.
    /// </summary>
    /// <param name="row">What to show of a row that is stopped; else itself.</param>
    public Trial<TResult> Run<TResult>(
        Query query, Func<T, TResult> lambda, ImmutableArray<Premise> premises = default, object? row = null) =>
        Attempt.Run(Clause.Listen, () => lambda(value), out var heard, out var error)
            ? Through(heard.Result, Explaining.Steps.Held(query, premises) with { Said = heard.Said })
            : Stopped<TResult>(Explaining.Steps.Broke(query, row ?? value, error));
}
