using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>The host as a process of its own, to be killed at any moment and started again on the same log.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly string connection;
    private readonly int port = FreePort();
    private Process? process;

    public HostProcess(string connection)
    {
        this.connection = connection;
        Client = new HttpClient
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}"),
            Timeout = TimeSpan.FromMinutes(2),
        };
        Client.DefaultRequestHeaders.Add(KeyAuthentication.Header, Keys.DevelopmentKey);
    }

    public HttpClient Client { get; }

    public async Task StartAsync(CancellationToken cancellation)
    {
        ProcessStartInfo start = new("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "Leefbaarheid.WebHost.dll"),
            "--environment=Development", $"--urls=http://127.0.0.1:{port}", "--Logging:LogLevel:Default=Warning",
            $"--contentRoot={AppContext.BaseDirectory}",
            $"--ConnectionStrings:Log={connection}", "--Leefbaarheid:Now=2026-11-23T09:00:00Z",
        ]);
        process = Process.Start(start)!;
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("/health", UriKind.Relative), cancellation);
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(100, cancellation);
        }

        throw new InvalidOperationException("The host did not get well within a minute.");
    }

    /// <summary>SIGKILL: nothing of it runs on.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
