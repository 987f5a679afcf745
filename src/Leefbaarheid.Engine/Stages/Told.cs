namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// What one stage tells another of a row. A sound row is there with this value. A failed one may be there or not, since
/// an author's lambda threw for it or for what it met, and has this value as far as that is known.
/// </summary>
internal readonly struct Told<T>
{
    private Told(T value, bool isKnown, bool isSound) => (Value, IsKnown, IsSound) = (value, isKnown, isSound);

    public static Told<T> Unknown => default;

    public T Value { get; }

    public bool IsKnown { get; }

    public bool IsSound { get; }

    public static Told<T> Sound(T value) => new(value, true, true);

    public static Told<T> Of(T value, bool isSound) => new(value, true, isSound);

    /// <summary>The same row, failed.</summary>
    public Told<T> Failed() => new(Value, IsKnown, false);
}
