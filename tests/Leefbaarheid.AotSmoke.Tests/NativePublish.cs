using Leefbaarheid.AotSmoke.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(NativePublish))]

namespace Leefbaarheid.AotSmoke.Tests;

/// <summary>The app, natively compiled once from what the build made of it.</summary>
public sealed class NativePublish : IAsyncLifetime
{
    /// <summary>What the SDK links native code with; Windows looks for its own.</summary>
    private static readonly string[] Linkers = ["clang", "gcc"];

    private Run? publish;

    /// <summary>How publishing went; a test that asks is skipped where the machine has nothing to link with.</summary>
    internal Run Outcome
    {
        get
        {
            Assert.SkipWhen(
                publish is null, $"None of {string.Join(", ", Linkers)} is on the PATH to link native code with.");
            return publish;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (!HasLinker())
            return;
        using CancellationTokenSource stop = new(TimeSpan.FromMinutes(5));
        publish = await Run.Of(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [
                "publish", Places.Project, "--configuration", Places.Configuration, "--no-build", "--no-restore",
                "--disable-build-servers",
            ],
            stop.Token);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static bool HasLinker() =>
        OperatingSystem.IsWindows()
        || (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            from linker in Linkers
            select Path.Combine(folder, linker)).Any(File.Exists);
}
