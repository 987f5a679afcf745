using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Looks at a file as a whole, before any value of it: size, text, JSON, nesting.</summary>
internal static class JsonScan
{
    public const int MostBytes = 10 * 1024 * 1024;
    public const int DeepestNesting = 64;

    /// <summary>The document, or null where it is not one object; one problem then says why.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> file, ProblemList problems, Text oneObject)
    {
        ReadOnlyMemory<byte> json = file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file;
        if (!IsSmall(file.Span, problems) || !IsText(json.Span, problems, oneObject) || !IsJson(json.Span, problems))
            return null;

        JsonDocument document = JsonDocument.Parse(
            json,
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestNesting });
        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return document;

        problems.AddValue(JsonPath.Root, document.RootElement, oneObject);
        document.Dispose();
        return null;
    }

    private static bool IsSmall(ReadOnlySpan<byte> file, ProblemList problems)
    {
        if (file.Length > MostBytes)
            problems.Add(
                JsonPath.Root, new("meer dan 10 MB", "more than 10 MB"), new("hooguit 10 MB", "at most 10 MB"));
        return file.Length <= MostBytes;
    }

    private static bool IsText(ReadOnlySpan<byte> json, ProblemList problems, Text oneObject)
    {
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            problems.Add(JsonPath.Root, new("een leeg bestand", "an empty file"), oneObject);
        else if (!Utf8.IsValid(json))
            problems.Add(JsonPath.Root, new("geen UTF-8", "no UTF-8"), new("tekst in UTF-8", "text in UTF-8"));
        else
            return true;
        return false;
    }

    private static bool IsJson(ReadOnlySpan<byte> json, ProblemList problems)
    {
        Utf8JsonReader reader = new(
            json,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestNesting + 1 });
        try
        {
            while (reader.Read())
            {
                if (IsTooDeep(ref reader))
                    return TooDeep(json, reader.TokenStartIndex, problems);
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    _ = reader.GetString();
            }

            return true;
        }
        catch (JsonException error)
        {
            Malformed(json, Offset(json, error), problems);
        }
        catch (InvalidOperationException)
        {
            // Text with one half of a surrogate pair.
            Malformed(json, reader.TokenStartIndex, problems);
        }

        return false;
    }

    private static bool IsTooDeep(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
        && reader.CurrentDepth >= DeepestNesting;

    private static bool TooDeep(ReadOnlySpan<byte> json, long offset, ProblemList problems)
    {
        (string dutch, string english) = Place(json, offset);
        problems.Add(
            JsonPath.Root,
            new($"een nesting dieper dan 64 op {dutch}", $"nesting deeper than 64 at {english}"),
            new("hooguit 64 niveaus", "at most 64 levels"));
        return false;
    }

    private static void Malformed(ReadOnlySpan<byte> json, long offset, ProblemList problems)
    {
        (string dutch, string english) = Place(json, offset);
        bool atEnd = json[(int)Math.Min(offset, json.Length)..].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        Text found = atEnd
            ? new($"het einde van het bestand op {dutch}", $"the end of the file at {english}")
            : new($"geen geldige JSON op {dutch}", $"no valid JSON at {english}");
        Text expected = atEnd
            ? new("de rest van de JSON (het bestand is afgebroken)", "the rest of the JSON (the file is cut off)")
            : new("geldige JSON", "valid JSON");
        problems.Add(JsonPath.Root, found, expected);
    }

    private static long Offset(ReadOnlySpan<byte> json, JsonException error)
    {
        int start = 0;
        for (long line = error.LineNumber ?? 0; line > 0; line--)
            start += json[start..].IndexOf((byte)'\n') + 1;
        return Math.Min(start + (error.BytePositionInLine ?? 0), json.Length);
    }

    private static (string Dutch, string English) Place(ReadOnlySpan<byte> json, long offset)
    {
        ReadOnlySpan<byte> before = json[..(int)offset];
        int line = before.Count((byte)'\n') + 1;
        int column = before.Length - (before.LastIndexOf((byte)'\n') + 1) + 1;
        return (
            string.Create(CultureInfo.InvariantCulture, $"regel {line}, positie {column}"),
            string.Create(CultureInfo.InvariantCulture, $"line {line}, position {column}"));
    }
}
