using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Leefbaarheid.Hosting.Tests.Desk;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Hosting.Tests;

/// <summary>What a host logs, measures and traces, and that none of it tells of a person.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Canary = "Kanarie";
    private static readonly LocalDate Day = new(2026, 11, 23);
    private readonly ConcurrentQueue<string> seen = new();
    private readonly MeterListener measures = new();
    private readonly ActivityListener traces = new();

    public TelemetryTests()
    {
        measures.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == HostingTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        measures.SetMeasurementEventCallback<long>((instrument, value, tags, _) => See(instrument, value, tags));
        measures.SetMeasurementEventCallback<double>((instrument, value, tags, _) => See(instrument, 0, tags));
        measures.Start();
        traces.ShouldListenTo = source => source.Name == HostingTelemetry.Name;
        traces.Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded;
        traces.ActivityStopped = activity => seen.Enqueue(
            $"{activity.OperationName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)}");
        ActivitySource.AddActivityListener(traces);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        measures.Dispose();
        traces.Dispose();
    }

    [Fact]
    public void Advice_is_counted_by_rule_and_its_failures_and_duration_too()
    {
        foreach (var rules in new Rule[][] { [], [Throwing()] })
        {
            new Adviser(LeefbaarheidRulebook.Create(own: rules)).Advise(
                store => store.PutRange([ASignal.At("S1", "H1", Day)]), Instant.FromUtc(2026, 11, 23, 9, 0));
        }

        Assert.Contains("leefbaarheid.evaluations 1 ", seen);
        Assert.Contains("leefbaarheid.decisions 1 [rule, OVL-01] [change, Began]", seen);
        Assert.Contains("leefbaarheid.failures 1 [rule, EIG-01]", seen);
        Assert.Contains("leefbaarheid.evaluation.duration 0 ", seen);
        Assert.Contains("advise  ", seen);
    }

    [Fact]
    public async Task A_desk_tells_how_many_areas_are_awake_and_what_failed()
    {
        var log = new FailingLog(new MemoryFactLog());
        using (var desk = new AreaDesk(log, LeefbaarheidRulebook.Create()))
        {
            await desk.PutAsync(store => store.PutRange([new Household(new("H1"))]), Now);
            log.Fails = true;
            await Assert.ThrowsAsync<IOException>(
                () => desk.PutAsync(store => store.PutRange([ASignal.At("S1", "H1", Day)]), Now));
        }

        Assert.Contains("leefbaarheid.areas.awake 1 ", seen);
        Assert.Contains("leefbaarheid.areas.awake -1 ", seen);
        Assert.Contains("leefbaarheid.desk.failures 1 [error, IOException]", seen);
        Assert.Contains("desk IOException ", seen);
    }

    /// <summary>A canary in every text of every kind of fact: none of what a host could write of it has one.</summary>
    [Fact]
    public async Task Nothing_that_is_logged_measured_or_traced_tells_of_a_person()
    {
        Lines lines = new();
        var time = new ManualTime(Instant.FromUtc(2026, 11, 23, 9, 0));
        var log = new FailingLog(new MemoryFactLog());
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddProvider(lines).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IFactLog>(log);
        builder.Services.AddLeefbaarheid(new ConfigurationBuilder().Build()).AddRules(Throwing()).AddDesk();
        using var host = builder.Build();
        await host.StartAsync(Now);
        var desk = host.Services.GetRequiredService<AreaDesk>();
        foreach (var fact in Canaries.Facts)
            await Tried(() => desk.PutAsync(store => DeskWorld.PutInto(store, [fact]), Now));
        host.Services.GetRequiredService<Adviser>().Advise(
            store => DeskWorld.PutInto(store, Canaries.Facts), Instant.FromUtc(2026, 11, 23, 9, 0));
        log.Fails = true;
        await Tried(() => desk.PutAsync(store => DeskWorld.PutInto(store, Canaries.Facts.Reverse()), Now));
        await Tried(() => desk.ForgetAsync([new("signal", Canary)], Now));
        time.Pass(Duration.FromDays(4000));
        while (!lines.All.Any(line => line.Contains("Time could not pass", StringComparison.Ordinal)))
            await Task.Delay(10, Now);
        await host.StopAsync(Now);

        Assert.Contains(Canaries.Facts.OfType<Signal>(), signal => signal.Facts?.StartsWith(Canary) == true);
        Assert.NotEmpty(lines.All);
        Assert.DoesNotContain(lines.All.Concat(seen), line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task Tried(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (Exception refused) when (refused is IOException or ArgumentException)
        {
        }
    }

    private void See(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        seen.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}");

    private static Rule Throwing()
    {
        var head = new RuleHead(
            "EIG-01", "Kapot", "Broken", [LegalBasis.Contract], [new(SourceKind.Practice, "AFSPRAAK", "Werkafspraak")]);
        return head.Define(
            from signal in Facts.Signals
            where Say(Throws(signal), $"kapot", $"broken")
            select head.Act(Advised.By(signal)));
    }

    private static bool Throws(Signal signal) => throw new InvalidOperationException($"No {signal.Facts} of {signal.Id}");
}
