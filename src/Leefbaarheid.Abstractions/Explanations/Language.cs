namespace Leefbaarheid.Abstractions;

/// <summary>The language of explanations.</summary>
public enum Language
{
    /// <summary>Nederlands.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}
