using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Hosting;

/// <summary>Registers the library with a host.</summary>
public static class LeefbaarheidServices
{
    /// <summary>
    /// Registers an <see cref="Adviser"/> and its <see cref="Rulebook"/>. The policy is read from settings when the
    /// host starts, which refuses a wrong one with all that is wrong with it, and again when they change: a wrong one
    /// is logged then, and the old one stays. Who asks for an adviser gets one by the policy of that moment.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="policy">
    /// The section that holds the policy, such as <c>configuration.GetSection("Leefbaarheid")</c>; the library's own
    /// proposals where left out.
    /// </param>
    /// <returns>What adds rules of one's own, and a desk.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static LeefbaarheidBuilder AddLeefbaarheid(this IServiceCollection services, IConfiguration? policy = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(HostClock.From);
        RuleSet rules = new();
        services.AddSingleton(provider =>
            new PolicyMonitor(new PolicySection(policy), rules, provider.LoggerOf<PolicyMonitor>()));
        services.AddSingleton<IOptionsMonitor<LeefbaarheidPolicy>>(
            provider => provider.GetRequiredService<PolicyMonitor>());
        services.AddTransient(provider => Options.Create(provider.GetRequiredService<PolicyMonitor>().CurrentValue));
        services.AddTransient(provider => provider.GetRequiredService<PolicyMonitor>().Rulebook);
        services.AddTransient(provider => new Adviser(provider.GetRequiredService<Rulebook>()));
        services.AddSingleton<IHostedService, PolicyCheck>();
        return new LeefbaarheidBuilder(services, rules);
    }

    /// <summary>A logger of the host; one that says nothing where it has none.</summary>
    internal static ILogger<T> LoggerOf<T>(this IServiceProvider services) =>
        services.GetService<ILoggerFactory>()?.CreateLogger<T>() ?? NullLogger<T>.Instance;
}
