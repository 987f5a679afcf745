namespace Leefbaarheid.Rules;

/// <summary>Bereik: which values of an option make sense.</summary>
/// <typeparam name="T">What the option holds.</typeparam>
/// <param name="Holds">Whether a value makes sense; null never does.</param>
/// <param name="Allowed">What makes sense, in words, such as "1 or more".</param>
public sealed record OptionRange<T>(Func<T, bool> Holds, Text Allowed)
{
    /// <summary>The least number that makes sense; none where the option is no number.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest number that makes sense; none where there is none.</summary>
    public int? Most { get; init; }
}
