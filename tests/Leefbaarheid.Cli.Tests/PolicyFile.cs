namespace Leefbaarheid.Cli.Tests;

/// <summary>A policy file for the time of a test.</summary>
internal sealed class PolicyFile : IDisposable
{
    public PolicyFile(string json)
    {
        Path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("beleid").FullName, "beleid.json");
        File.WriteAllText(Path, json);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
}
