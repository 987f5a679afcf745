namespace Leefbaarheid.Engine.Storage;

/// <summary>The number that a stage gave to a key, or that there is none.</summary>
internal readonly record struct KeyId(int Number)
{
    /// <summary>The key of a row whose key is null: it meets nobody.</summary>
    public static KeyId Null => new(-1);

    /// <summary>The key of a row whose key could not be found out: it may meet anybody.</summary>
    public static KeyId Unknown => new(-2);

    public bool IsKnown => Number >= 0;
}
