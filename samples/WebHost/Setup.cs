using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Leefbaarheid.WebHost.Pages;
using NodaTime.Text;

namespace Leefbaarheid.WebHost;

/// <summary>Puts the host together.</summary>
internal static class Setup
{
    private const string ForPrograms = "programs";

    /// <summary>The options of the rules, as PolicyReader has them; others stand beside it.</summary>
    private const string Policy = "Leefbaarheid:Policy";

    /// <summary>A moment at which a host that is being developed stands still, such as 2026-11-23T09:00:00Z.</summary>
    private const string StandsStillAt = "Leefbaarheid:Now";

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = CaseReader.MostBytes);
        AddDesk(builder);
        AddCallers(builder);
        Site.Add(builder.Services);
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<HostProblems>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CaseCall>();
        builder.Services.AddHealthChecks().AddCheck<LogHealth>("log");
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseAuthorization();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health").AllowAnonymous();
        var api = app.MapGroup("/api").RequireAuthorization(ForPrograms);
        FactsApi.Map(api);
        CaseApi.Map(api);
        ChangesApi.Map(api);
        OpenApiDocument.Map(api);
        Site.Map(app);
    }

    private static void AddDesk(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(LogDatabase.At(builder.Configuration.GetConnectionString("Log") ?? "leefbaarheid.db"));
        services.AddSingleton<Writing>().AddSingleton<ChangeBell>().AddSingleton<DatabaseFactLog>();
        services.AddSingleton<IFactLog>(all => new WatchedFactLog(
            all.GetRequiredService<DatabaseFactLog>(),
            all.GetRequiredService<Writing>(),
            all.GetRequiredService<ChangeBell>()));
        services.AddSingleton(ClockOf(builder));
        services.AddLeefbaarheid(builder.Configuration.GetSection(Policy)).AddDesk();
        services.AddSingleton<CaseDesk>().AddSingleton<CaseReads>();
    }

    private static HostClock ClockOf(WebApplicationBuilder builder) =>
        builder.Environment.IsDevelopment() && builder.Configuration[StandsStillAt] is { Length: > 0 } moment
            ? HostClock.Of(new StandingClock(InstantPattern.General.Parse(moment).GetValueOrThrow()))
            : HostClock.Of();

    private static void AddCallers(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Keys.Read(builder.Configuration, builder.Environment.IsDevelopment()));
        var ways = builder.Services.AddAuthentication(KeyAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, null)
            .AddCookie(Site.Set);
        List<string> forPrograms = [KeyAuthentication.SchemeName];
        if (builder.Configuration[Bearer.Authority] is { Length: > 0 })
        {
            ways.AddJwtBearer(options =>
            {
                Bearer.Set(options, builder.Configuration);
                options.RequireHttpsMetadata = !builder.Environment.IsDevelopment();
            });
            forPrograms.Add(JwtBearerDefaults.AuthenticationScheme);
        }

        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(ForPrograms, policy => policy
                .AddAuthenticationSchemes([.. forPrograms]).RequireAuthenticatedUser());
    }
}
