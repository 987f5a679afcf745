namespace Leefbaarheid.Domain;

internal static class Required
{
    internal static string Text(string? value, string what) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{what} is empty; give a text that names it.", nameof(value))
            : value.Trim();

    /// <summary>An identity that somebody gave: that of a struct left at its default has no text.</summary>
    internal static TId Id<TId>(TId id, string? value)
        where TId : struct =>
        value is null
            ? throw new ArgumentException(
                $"A {typeof(TId).Name} was left at its default value, which names nothing: make one of a text, "
                    + $"new {typeof(TId).Name}(\"…\").",
                nameof(id))
            : id;
}
