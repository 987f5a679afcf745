namespace Leefbaarheid.Oracle;

/// <summary>A row that is sound, or one that failed, with its value as far as it is known.</summary>
public readonly record struct Cell<T>(bool IsSound, bool IsKnown, T Value)
{
    public static Cell<T> Unknown => default;

    public static Cell<T> Sound(T value) => new(true, true, value);

    public static Cell<T> Failed(T value) => new(false, true, value);

    /// <summary>What a lambda makes of it: a sound row for which it throws fails, and its result is unknown.</summary>
    public Cell<TResult> Map<TResult>(Func<T, TResult> lambda)
    {
        if (!IsKnown)
            return Cell<TResult>.Unknown;
        try
        {
            return new Cell<TResult>(IsSound, true, lambda(Value));
        }
        catch (Exception e) when (e is TrapException or InvalidOperationException)
        {
            return Cell<TResult>.Unknown;
        }
    }
}
