namespace Leefbaarheid.Engine.Stages;

/// <summary>The value of a row that failed, as far as it could still be found out.</summary>
internal readonly record struct Known<T>(bool Is, T Value)
{
    public static Known<T> Not => default;

    public static Known<T> As(T value) => new(true, value);
}
