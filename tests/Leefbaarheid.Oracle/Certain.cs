namespace Leefbaarheid.Oracle;

/// <summary>
/// A row, whether it stands for certain, and whether its value is known. Nothing is certain that met what failed.
/// </summary>
internal readonly record struct Certain<T>(bool Is, bool IsKnown, T Value)
{
    public static Certain<T> Unknown => default;

    public static Certain<T> Of(T value) => new(true, true, value);

    /// <summary>What a lambda makes of it; unknown where it throws, or has nothing to look at.</summary>
    public Certain<TResult> Map<TResult>(Func<T, TResult> lambda) =>
        IsKnown && Lambda.Run(lambda, Value, out var result)
            ? new Certain<TResult>(Is, true, result)
            : Certain<TResult>.Unknown;
}
