namespace Leefbaarheid.WebHost.Tests;

/// <summary>A folder for a database file and its journals, gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("leefbaarheid-");

    public string Path => System.IO.Path.Combine(folder.FullName, "log.db");

    /// <summary>All bytes of the database: the file and what SQLite keeps beside it.</summary>
    public byte[] Bytes() =>
        [.. folder.EnumerateFiles().OrderBy(file => file.Name).SelectMany(file => Read(file.FullName))];

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
