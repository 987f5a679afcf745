namespace Leefbaarheid.Domain;

internal static class Required
{
    internal static string Text(string? value, string what) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{what} is empty; give a text that names it.", nameof(value))
            : value.Trim();
}
