namespace Leefbaarheid.Domain;

/// <summary>One sentence or word in Dutch and in English; equal when both are equal.</summary>
/// <param name="Dutch">The Dutch text.</param>
/// <param name="English">The English text.</param>
public sealed record Text(string Dutch, string English)
{
    /// <summary>No text at all.</summary>
    public static Text Empty { get; } = new("", "");

    /// <summary>The same in both languages, such as a name.</summary>
    /// <param name="text">The text.</param>
    public static Text Same(string text) => new(text, text);

    /// <summary>Two texts with a space between them; an empty one leaves no space.</summary>
    /// <param name="next">What follows.</param>
    public Text Then(Text next) => this == Empty ? next : next == Empty ? this
        : new($"{Dutch} {next.Dutch}", $"{English} {next.English}");

    /// <summary>The Dutch text.</summary>
    public override string ToString() => Dutch;
}
