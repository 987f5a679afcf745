using System.Globalization;

namespace Leefbaarheid.Json;

/// <summary>Places in a JSON document, written as <c>$.signals[0].category</c>.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    public static string Property(string path, string name) => name.Length > 0 && name.All(char.IsAsciiLetterOrDigit)
        ? $"{path}.{Quoted.Plain(name)}"
        : $"{path}['{Quoted.Plain(name)}']";

    public static string Item(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The place of a member of an object; of <c>Signals[0].ReceivedOn</c> the last part is used.</summary>
    public static string Member(string path, string member)
    {
        string name = member[(member.LastIndexOf('.') + 1)..];
        return Property(path, char.ToLowerInvariant(name[0]) + name[1..]);
    }
}
