using Leefbaarheid.Hosting.Tests.Desk;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace Leefbaarheid.Hosting.Tests;

/// <summary>The library in a host of Microsoft.Extensions.</summary>
public sealed class ServicesTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 9, 0);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public void An_adviser_needs_no_settings()
    {
        ServiceCollection services = new();
        services.AddLeefbaarheid();
        using var provider = services.BuildServiceProvider();

        Assert.Equal(
            LeefbaarheidRulebook.Create().Fingerprint, provider.GetRequiredService<Adviser>().Rulebook.Fingerprint);
        Assert.Equal(
            LeefbaarheidPolicy.Default, provider.GetRequiredService<IOptions<LeefbaarheidPolicy>>().Value);
    }

    [Fact]
    public void The_policy_is_that_of_the_settings()
    {
        using var provider = Provider(Settings(("Leefbaarheid:Nuisance:Repeated", "9")));

        Assert.Equal(9, provider.GetRequiredService<IOptions<LeefbaarheidPolicy>>().Value.Nuisance.Repeated);
    }

    [Fact]
    public async Task A_wrong_policy_stops_the_host_at_its_start_and_all_that_is_wrong_is_told()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddLeefbaarheid(Settings(
            ("Leefbaarheid:Nuisance:Repeated", "none"), ("Leefbaarheid:Nuisanse", "1")).GetSection("Leefbaarheid"));
        using var host = builder.Build();

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Now));

        Assert.Equal(2, refused.Failures.Count());
        Assert.Contains(refused.Failures, one => one.StartsWith("Leefbaarheid:Nuisance:Repeated: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_policy_is_taken_and_a_wrong_one_refused_and_logged()
    {
        Lines lines = new();
        var settings = Settings(("Leefbaarheid:Nuisance:Repeated", "9"));
        using var provider = Provider(settings, services => services.AddLogging(log => log.AddProvider(lines)));
        var monitor = provider.GetRequiredService<IOptionsMonitor<LeefbaarheidPolicy>>();
        List<int> told = [];
        using var watch = monitor.OnChange((policy, _) => told.Add(policy.Nuisance.Repeated));

        Change(settings, "8");
        Change(settings, "none");
        Change(settings, "8");

        Assert.Equal([8], told);
        Assert.Equal(8, monitor.CurrentValue.Nuisance.Repeated);
        Assert.Contains(lines.All, line => line.Contains("Leefbaarheid:Nuisance:Repeated", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_of_ones_own_are_added_and_take_the_place_of_others()
    {
        ServiceCollection services = new();
        services.AddLeefbaarheid().AddRules(Own("EIG-01")).AddRules(_ => [Own("EIG-02")]).Replace(Own("OVL-01"));
        using var provider = services.BuildServiceProvider();

        var advice = provider.GetRequiredService<Adviser>().Advise(
            store => store.PutRange([ASignal.At("S1", "H1", Day)]), Start);

        Assert.Equal(
            ["EIG-01", "EIG-02", "OVL-01"], advice.Decisions.Select(one => one.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.All(advice.Decisions, decision => Assert.Equal("Call.", decision.Step.English));
    }

    [Fact]
    public void A_clock_of_NodaTime_counts_before_a_time_provider()
    {
        ServiceCollection services = new();
        services.AddLeefbaarheid();
        services.AddSingleton<TimeProvider>(new ManualTime(Start));
        using (var provider = services.BuildServiceProvider())
            Assert.Equal(Start, provider.GetRequiredService<HostClock>().Now);
        services.AddSingleton<IClock>(new ManualClock(Start + Duration.FromDays(1)));
        using (var provider = services.BuildServiceProvider())
            Assert.Equal(Start + Duration.FromDays(1), provider.GetRequiredService<HostClock>().Now);
    }

    [Fact]
    public async Task A_host_lets_time_pass_at_the_next_change_and_goes_on_under_a_new_policy()
    {
        var time = new ManualTime(Start);
        var log = new MemoryFactLog();
        var settings = Settings(("Leefbaarheid:Retention:Signal", "P1Y"));
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IFactLog>(log);
        builder.Services.AddLeefbaarheid(settings.GetSection("Leefbaarheid")).AddDesk();
        using var host = builder.Build();
        await host.StartAsync(Now);
        await host.Services.GetRequiredService<AreaDesk>().PutAsync(
            store =>
            {
                store.PutRange([new Household(new("H1"))]);
                store.PutRange([ASignal.At("S1", "H1", Day) with { ClosedOn = Day }]);
            },
            Now);

        time.Pass(Duration.FromDays(380));
        await Until(log, ChangeKind.Began, time);
        settings["Leefbaarheid:Retention:Signal"] = "P5Y";
        settings.Reload();
        await Until(log, ChangeKind.Ended, time);

        await host.StopAsync(Now);
    }

    private static async Task Until(MemoryFactLog log, ChangeKind kind, ManualTime time)
    {
        while (!(await log.ReadChangesAsync(0, 100, null, Now)).Any(one => (one.Told.Rule, one.Kind) == ("PRI-03", kind)))
        {
            await Task.Delay(10, Now);
            time.Pass(Duration.FromHours(1));
        }
    }

    private static ServiceProvider Provider(IConfiguration settings, Action<IServiceCollection>? more = null)
    {
        ServiceCollection services = new();
        more?.Invoke(services);
        services.AddLeefbaarheid(settings.GetSection("Leefbaarheid"));
        return services.BuildServiceProvider();
    }

    private static void Change(IConfigurationRoot settings, string repeated)
    {
        settings["Leefbaarheid:Nuisance:Repeated"] = repeated;
        settings.Reload();
    }

    private static IConfigurationRoot Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)))
            .Build();

    private static Rule Own(string id)
    {
        var head = new RuleHead(
            id, "Bel", "Call", [LegalBasis.Contract], [new(SourceKind.Practice, "AFSPRAAK", "Werkafspraak")]);
        return head.Define(
            from signal in Facts.Signals
            where Clause.Say(signal.ReceivedOn.Year > 0, $"ontvangen", $"received")
            select head.Act(Advised.By(signal)) with { Step = new("Bel.", "Call.") });
    }
}
