namespace Leefbaarheid.Oracle;

/// <summary>A row that stands in a possible world: with its value, or unknown since a lambda threw.</summary>
internal readonly record struct Possible<T>(bool IsKnown, T Value)
{
    public static Possible<T> Unknown => default;

    public static Possible<T> Of(T value) => new(true, value);

    /// <summary>What a lambda makes of it; unknown where it throws, or has nothing to look at.</summary>
    public Possible<TResult> Map<TResult>(Func<T, TResult> lambda) =>
        IsKnown && Lambda.Run(lambda, Value, out var result) ? Possible<TResult>.Of(result) : Possible<TResult>.Unknown;
}
