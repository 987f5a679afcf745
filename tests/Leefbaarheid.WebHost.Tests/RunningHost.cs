using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>The host on a port of its own, over a database of its own, on 23 November 2026.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    public const string AreaKey = "sleutel-van-een-buurt-0001";
    public const string OtherAreaKey = "sleutel-van-een-andere-buurt";

    private readonly TemporaryFile file;
    private readonly WebApplication app;

    private RunningHost(TemporaryFile file, WebApplication app) => (this.file, this.app) = (file, app);

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => app.Services;

    public static async Task<RunningHost> StartAsync(params string[] settings)
    {
        TemporaryFile file = new();
        var app = Setup.Build(
        [
            "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning",
            $"--contentRoot={AppContext.BaseDirectory}",
            $"--ConnectionStrings:Log={file.Path}", "--Leefbaarheid:Now=2026-11-23T09:00:00Z",
            .. Caller(0, "Alle gebieden", Keys.DevelopmentKey, "E1", "*"),
            .. Caller(1, "Korvel", AreaKey, "E2", "BU08551103"),
            .. Caller(2, "Elders", OtherAreaKey, "E3", "BU08551104"),
            .. settings,
        ]);
        await app.Services.GetRequiredService<LogDatabase>().PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        return new RunningHost(file, app);
    }

    public HttpClient Client(string? key = Keys.DevelopmentKey, string? purpose = "behandeling")
    {
        HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        if (key is not null)
            client.DefaultRequestHeaders.Add(KeyAuthentication.Header, key);
        if (purpose is not null)
            client.DefaultRequestHeaders.Add(CaseApi.Purpose, purpose);
        return client;
    }

    /// <summary>Puts a sample of the repository.</summary>
    public async Task PutSampleAsync(string name)
    {
        using var client = Client();
        using var answer = await client.PostAsync(
            new Uri("/api/facts", UriKind.Relative),
            new StringContent(Sample(name), Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public static string Sample(string name) =>
        File.ReadAllText(Path.Combine(Checkouts.Checkout.Root, "samples", "cases", $"{name}.json"));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        file.Dispose();
    }

    private static string[] Caller(int number, string name, string key, string employee, string area) =>
    [
        $"--{Keys.Section}:{number}:Name={name}", $"--{Keys.Section}:{number}:Key={key}",
        $"--{Keys.Section}:{number}:Employee={employee}", $"--{Keys.Section}:{number}:Areas:0={area}",
    ];
}
