using Leefbaarheid.Json;

namespace Leefbaarheid.Cli.Input;

/// <summary>The bytes of a case file, or of standard input where its name is <c>-</c>.</summary>
internal static class CaseInput
{
    public const string StandardInput = "-";

    /// <summary>The bytes; of a file that is too large only so many that this shows.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] Read(string file, Stream standardInput)
    {
        if (file == StandardInput)
            return Read(standardInput);

        using FileStream stream = File.OpenRead(file);
        return Read(stream);
    }

    private static byte[] Read(Stream stream)
    {
        byte[] buffer = new byte[81920];
        using MemoryStream bytes = new();
        for (int read; bytes.Length <= CaseReader.MostBytes && (read = stream.Read(buffer)) > 0;)
            bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }
}
