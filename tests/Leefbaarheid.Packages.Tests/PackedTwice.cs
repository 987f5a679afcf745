using Leefbaarheid.Checkouts;
using Leefbaarheid.Packages.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedTwice))]

namespace Leefbaarheid.Packages.Tests;

/// <summary>The packages of this commit, packed in two folders of different names.</summary>
public sealed class PackedTwice : IDisposable
{
    public const string Version = "1.2.3-rc.1";
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("packages");

    public PackedTwice()
    {
        First = PackIn("one");
        Second = PackIn("another-folder");
    }

    /// <summary>The folder that the first packages lie in.</summary>
    public string Folder => Path.Combine(home.FullName, "one", "packed");

    internal IReadOnlyList<Package> First { get; }

    internal IReadOnlyList<Package> Second { get; }

    internal IEnumerable<Package> Packages => First.Where(package => !package.IsSymbols);

    internal IEnumerable<Package> Symbols => First.Where(package => package.IsSymbols);

    public void Dispose() => home.Delete(recursive: true);

    private Package[] PackIn(string name)
    {
        string folder = home.CreateSubdirectory(name).FullName;
        Checkout.CopyTo(folder);
        Shell.Run(
            $"CI=true dotnet pack build/Packages.slnf --output packed -p:MinVerVersionOverride={Version} --disable-build-servers", folder);
        return
        [
            .. from path in Directory.EnumerateFiles(Path.Combine(folder, "packed"))
               orderby path
               select Package.Read(path, Version),
        ];
    }
}
