namespace Leefbaarheid.Domain;

/// <summary>Doel: why data are shared. Capitals make no difference when two purposes are compared.</summary>
/// <param name="text">The purpose in words; not empty.</param>
public sealed class Purpose(string text) : IEquatable<Purpose>
{
    /// <summary>The purpose as it was written.</summary>
    public string Text { get; } = Required.Text(text, "A purpose");

    /// <inheritdoc />
    public bool Equals(Purpose? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Purpose);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>The purpose as it was written.</summary>
    public override string ToString() => Text;
}
