namespace Leefbaarheid.Engine.Explaining;

/// <summary>
/// One way of a row through a query as it is run again for an explanation: what each clause did, and the row as it came
/// out, unless a clause stopped it.
/// </summary>
internal sealed record Trial<T>(ImmutableArray<Step> Steps, bool IsThrough, T Value)
{
    public static Trial<T> Start(T value, Step step) => new([step], true, value);

    /// <summary>The row went on as another row.</summary>
    public Trial<TResult> Through<TResult>(TResult value, Step step) => new(Steps.Add(step), true, value);

    /// <summary>The row was stopped by a step.</summary>
    public Trial<TResult> Stopped<TResult>(Step step) => new(Steps.Add(step), false, default!);

    /// <summary>The row was stopped before.</summary>
    public Trial<TResult> Stopped<TResult>() => new(Steps, false, default!);
}
