using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Json.Tests.Shapes;

/// <summary>Finds and takes out parts of a case file by the path that a problem names.</summary>
internal static partial class Places
{
    /// <summary>The part at a path; null where there is none.</summary>
    public static JsonNode? At(this JsonNode file, string path)
    {
        JsonNode? node = file;
        foreach (Match step in Steps().Matches(path))
            node = step.Groups[2].Success
                ? node?[int.Parse(step.Groups[2].Value, CultureInfo.InvariantCulture)]
                : node?[step.Groups[1].Value];
        return node;
    }

    /// <summary>Takes out the part at a path or, where there is none, the object that lacks it.</summary>
    public static void TakeOut(this JsonNode file, string path)
    {
        JsonNode? part = null;
        while (part is null)
            (part, path) = (file.At(path), path[..path.LastIndexOfAny(['.', '['])]);
        if (part.Parent is JsonArray list)
            list.Remove(part);
        else
            part.Parent!.AsObject().Remove(part.GetPropertyName());
    }

    [GeneratedRegex(@"\.(\w+)|\[(\d+)\]")]
    private static partial Regex Steps();
}
