using Leefbaarheid.WebHost;

var builder = WebApplication.CreateBuilder(args);
var database = LogDatabase.At(builder.Configuration.GetConnectionString("Log") ?? "leefbaarheid.db");
builder.Services.AddSingleton(database);
builder.Services.AddSingleton<IFactLog, DatabaseFactLog>();
builder.Services.AddHealthChecks().AddCheck<LogHealth>("log");
await using var app = builder.Build();
await database.PrepareAsync(CancellationToken.None);
app.MapHealthChecks("/health");
await app.RunAsync();
