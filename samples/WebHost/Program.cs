using Leefbaarheid.WebHost;

await using var app = Setup.Build(args);
await app.Services.GetRequiredService<LogDatabase>().PrepareAsync(CancellationToken.None);
await app.RunAsync();
