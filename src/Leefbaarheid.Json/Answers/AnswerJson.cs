using System.Text.Json;

namespace Leefbaarheid.Json;

/// <summary>Writes answers as JSON: the same answer always gives the same bytes.</summary>
/// <remarks>UTF-8 without a byte order mark, lines end in a line feed. Keys that do not apply are left out.</remarks>
public static class AnswerJson
{
    /// <summary>One answer as an object, its lines nested as they are told.</summary>
    /// <param name="answer">The answer.</param>
    public static byte[] Write(CaseAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Indented.Write(writer => JsonSerializer.Serialize(
            writer, AnswerDocument.Of(answer), AdviceContext.Default.AnswerDocument));
    }
}
