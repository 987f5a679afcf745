namespace Leefbaarheid.Engine.Storage;

internal static class Growth
{
    /// <summary>Tables that had so many rows are dropped when they are empty; smaller ones are kept.</summary>
    public const int Large = 1 << 10;

    private const int Slow = 1 << 12;

    /// <summary>Makes an array that has such a place: doubling while small, by half when large.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ToFit<T>([NotNull] ref T[]? array, int index)
    {
        if (array is null || (uint)index >= (uint)array.Length)
            Grow(ref array, index);
    }

    /// <summary>Empties a place, where the array has it.</summary>
    public static void Clear<T>(T[]? array, int index)
    {
        if (index < array?.Length)
            array[index] = default!;
    }

    /// <summary>An array as it was before anything stood in it; a large one is not kept.</summary>
    public static T[]? Emptied<T>(T[]? array)
    {
        array.AsSpan().Clear();
        return array?.Length > Large ? null : array;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Grow<T>([NotNull] ref T[]? array, int index)
    {
        var length = array?.Length ?? 0;
        var larger = length < 2 ? 2 : length < Slow ? length * 2 : length + (length / 2);
        Array.Resize(ref array, Math.Max(larger, index + 1));
    }
}
