namespace Leefbaarheid.Engine.Storage;

/// <summary>What stands in the place of the number of a key where there is no such number.</summary>
internal static class NoKey
{
    /// <summary>The key of a row whose key is null: it meets nobody.</summary>
    public const int Null = -1;

    /// <summary>The key of a row whose key could not be found out: it may meet anybody.</summary>
    public const int Unknown = -2;
}
